/**
 * What a host may ask of an embedded page, in the fragment of its address: `#accent=0b6e6e&phone=%2B15550100199`.
 * Each value is checked by its own rule, and ignored if it fails. Nothing here throws, whatever comes in.
 */
import { readColor, type Rgb } from './contrast.ts';

export interface Params {
  accent?: Rgb;
  mode?: 'light' | 'dark';
  /** Pixels, 0 to 24. */
  radius?: number;
  font?: 'serif' | 'rounded';
  /** Percent. */
  size?: number;
  show: string[];
  hide: string[];
  name?: string;
  /** For `tel:`, a plus and digits. */
  phone?: { dial: string; text: string };
  booking?: { address: string; host: string };
  /** By the id of a slot, the number that the clinic sets. */
  slots: Map<string, number>;
  /** WordPress sends one to every frame of its own. */
  secret?: string;
}

const ids = /^[a-z][a-z0-9-]{0,60}(?:,[a-z][a-z0-9-]{0,60}){0,19}$/;
const longest = 4_000;

function booking(text: string): Params['booking'] {
  if (text.length > 500 || !/^https:\/\/[^/\\@]/i.test(text)) return undefined;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  const { protocol, username, password, port, hostname, href } = url;
  const isPlain = protocol === 'https:' && username + password + port === '';
  if (!isPlain || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z][a-z0-9-]+$/.test(hostname))
    return undefined;
  return href.length > 500 ? undefined : { address: href, host: hostname };
}

function phone(text: string): Params['phone'] {
  if (!/^\+?[0-9][0-9 ().-]{4,22}[0-9]$/.test(text)) return undefined;
  return { dial: text.replace(/[^+0-9]/g, ''), text };
}

const oneOf = <T extends string>(text: string, ...values: T[]): T | undefined =>
  values.find((value) => value === text);

/** @param most the largest number accepted */
function whole(text: string, most: number): number | undefined {
  if (!/^(?:0|[1-9][0-9]{0,4})$/.test(text)) return undefined;
  return Number(text) > most ? undefined : Number(text);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return undefined;
  }
}

/** @param hash of the address, with or without its `#`; the first of two same keys counts */
export function readParams(hash: string): Params {
  const raw = new Map<string, string>();
  for (const pair of hash.slice(0, longest).replace(/^#\??/, '').split('&').slice(0, 60)) {
    const at = pair.indexOf('=');
    const value = at < 1 ? undefined : decode(pair.slice(at + 1));
    const key = pair.slice(0, at);
    if (value !== undefined && !raw.has(key)) raw.set(key, value);
  }
  const params: Params = { show: [], hide: [], slots: new Map() };
  const set = <K extends keyof Params>(key: K, value: Params[K] | undefined): void => {
    if (value !== undefined) params[key] = value;
  };
  const of = (key: string): string => raw.get(key) ?? '';
  set('accent', readColor(of('accent')));
  set('mode', oneOf(of('mode'), 'light', 'dark'));
  set('radius', whole(of('radius'), 24));
  set('font', oneOf(of('font'), 'serif', 'rounded'));
  set(
    'size',
    [100, 112, 125, 150].find((size) => String(size) === of('size')),
  );
  for (const key of ['show', 'hide'] as const) {
    if (of(key).length <= 400 && ids.test(of(key))) params[key] = of(key).split(',');
  }
  if (/^[\p{L}\p{M}\p{N} .,'’&()/+-]{1,60}$/u.test(of('name'))) params.name = of('name');
  set('phone', phone(of('phone')));
  set('booking', booking(of('booking')));
  for (const [key, value] of raw) {
    const slot = /^slot-([a-z][a-z0-9-]{0,60})$/.exec(key)?.[1];
    const number = whole(value, 9_999);
    if (slot !== undefined && number !== undefined) params.slots.set(slot, number);
  }
  if (/^[a-z0-9]{10}$/i.test(of('secret'))) params.secret = of('secret');
  return params;
}
