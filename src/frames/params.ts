/**
 * The settings of an embedded page in the fragment of its address, such as `#accent=0b6e6e&phone=%2B15550100199`. Each
 * value is checked, and an invalid one is ignored. Nothing here throws.
 */
import { isPhoneNumber } from '../lib/phone.ts';
import { readColor, type Rgb } from './contrast.ts';

/** A text is empty, and a list has no entries, if the host does not set it. */
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
  /** Returns the number from 0 to 9999 that the clinic sets for a slot, or NaN. */
  slot: (id: string) => number;
  /** WordPress adds one to the address of each frame that it makes. */
  secret: string;
}

/**
 * Names of the settings of a host; each slot adds `slot-<id>`. The loader repeats this list, because a published loader
 * never changes. A test compares the two lists.
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
    // The host must be a name, and the address must not have a user, password or port.
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

/** @param hash with or without its `#`; if it has a key twice, the first value counts */
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
