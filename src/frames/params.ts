/**
 * What a host may ask of an embedded page, in the fragment of its address: `#accent=0b6e6e&phone=%2B15550100199`.
 * Each value is checked by its own rule, and ignored if it fails. Nothing here throws, whatever comes in.
 */
import { isPhoneNumber } from '../lib/phone.ts';
import { readColor, type Rgb } from './contrast.ts';

/** Words are empty while the host asks for nothing. */
export interface Params {
  accent: Rgb | undefined;
  /** `light` or `dark`. */
  mode: string;
  /** Pixels, `0` to `24`. */
  radius: string;
  /** `serif` or `rounded`. */
  font: string;
  /** Percent. */
  size: string;
  show: string[];
  hide: string[];
  name: string;
  /** `dial` is a plus, if there was one, and digits. */
  phone: { dial: string; text: string } | undefined;
  booking: { address: string; host: string } | undefined;
  /** By the id of a slot, the number that the clinic sets, 0 to 9999; not a number if it sets none. */
  slot: (id: string) => number;
  /** WordPress sends one to every frame of its own. */
  secret: string;
}

/**
 * What a host may set by name; a slot adds `slot-<id>`. The loader repeats this list, because it is published once and
 * never changes; a test compares the two.
 */
export const paramNames = [
  'accent',
  'mode',
  'radius',
  'font',
  'size',
  'show',
  'hide',
  'name',
  'phone',
  'booking',
] as const satisfies (keyof Params)[];

const ids = /^(?=.{0,400}$)[a-z][a-z0-9-]{0,60}(,[a-z][a-z0-9-]{0,60}){0,19}$/;

function booking(text: string): Params['booking'] {
  try {
    // No user, password or port stands between the host and its path; the host is a name.
    const { href } = new URL(text);
    const host = /^https:\/\/(([a-z0-9-]+\.)+[a-z][a-z0-9-]+)\//.exec(href)?.[1];
    const isWhole = href.length <= 500 && /^https:\/\/[^\s/\\@]\S*$/i.test(text);
    return host && isWhole ? { address: href, host } : undefined;
  } catch {
    return undefined;
  }
}

function phone(text: string): Params['phone'] {
  return isPhoneNumber(text) ? { dial: text.replace(/[ ().-]/g, ''), text } : undefined;
}

/** @param hash of the address, with or without its `#`; the first of two same keys counts */
export function readParams(hash: string): Params {
  const raw = new URLSearchParams(hash.replace(/^#/, ''));
  const read = (key: string): string => raw.get(key) ?? '';
  const match = (key: string, rule: RegExp): string => rule.exec(read(key))?.[0] ?? '';
  return {
    accent: readColor(read('accent')),
    mode: match('mode', /^(light|dark)$/),
    radius: match('radius', /^(1?\d|2[0-4])$/),
    font: match('font', /^(serif|rounded)$/),
    size: match('size', /^(100|112|125|150)$/),
    show: match('show', ids).match(/[^,]+/g) ?? [],
    hide: match('hide', ids).match(/[^,]+/g) ?? [],
    name: match('name', /^[\p{L}\p{M}\p{N} .,'’&()/+-]{1,60}$/u),
    phone: phone(read('phone')),
    booking: booking(read('booking')),
    slot: (id) => parseInt(match(`slot-${id}`, /^(0|[1-9]\d{0,3})$/)),
    secret: match('secret', /^[a-z0-9]{10}$/i),
  };
}
