import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../support/paths.ts';
import { paramNames, readParams } from '../../../src/frames/params.ts';
import { accepted, fragments, refusedOrHarmless } from '../../support/embed-inputs.ts';

const hashOf = (key: string, value: string): string =>
  `#${new URLSearchParams([[key, value]]).toString()}`;

/** All that a page is asked for, and nothing that it is not. */
function asked(hash: string): Record<string, unknown> {
  const { slot: _slot, ...rest } = readParams(hash);
  const isAsked = (value: unknown) =>
    Array.isArray(value) ? value.some(Boolean) : value !== undefined && value !== '';
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => isAsked(value)));
}

const wordsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'address' in value
    ? String(value.address)
    : Array.isArray(value)
      ? value.join()
      : '';

describe('what a host may ask for', () => {
  test.each([
    ['accent', '#0b6e6e', [11, 110, 110]],
    ['accent', 'FFF', [255, 255, 255]],
    ['mode', 'dark', 'dark'],
    ['radius', '0', '0'],
    ['radius', '24', '24'],
    ['font', 'rounded', 'rounded'],
    ['size', '112', '112'],
    ['show', 'week-1,help', ['week-1', 'help']],
    ['hide', 'week-1', ['week-1']],
    ['name', 'Dr. Müller & Söhne (Haut), St. Pauli', 'Dr. Müller & Söhne (Haut), St. Pauli'],
    ['name', 'عيادة الجلد', 'عيادة الجلد'],
    ['phone', '+1 (555) 010-0199', { dial: '+15550100199', text: '+1 (555) 010-0199' }],
    ['phone', '030 123456', { dial: '030123456', text: '030 123456' }],
    [
      'booking',
      'HTTPS://Clinic。Example:443/a?x=1#now',
      { address: 'https://clinic.example/a?x=1#now', host: 'clinic.example' },
    ],
    [
      'booking',
      'https://müller.example',
      { address: 'https://xn--mller-kva.example/', host: 'xn--mller-kva.example' },
    ],
    ['secret', 'AbC123xYz0', 'AbC123xYz0'],
  ])('%s=%s', (key, value, expected) => {
    expect(asked(hashOf(key, value))).toEqual({ [key]: expected });
  });

  test('stands in the fragment as forms and other programs write it', () => {
    expect(asked('#?accent=%230b6e6e&name=Skin+%26%20Co&phone=%2B15550100199')).toEqual({
      accent: [11, 110, 110],
      name: 'Skin & Co',
      phone: { dial: '+15550100199', text: '+15550100199' },
    });
  });

  test('is what it says first', () => {
    expect(asked('#mode=dark&mode=light')).toEqual({ mode: 'dark' });
    expect(asked('#accent=red&accent=0b6e6e')).toEqual({});
  });

  test('is up to twenty parts, in 400 letters', () => {
    const parts = (count: number, id: string) => `#hide=${Array(count).fill(id).join()}`;
    expect(readParams(parts(20, 'a-part')).hide).toHaveLength(20);
    expect(asked(parts(21, 'a-part'))).toEqual({});
    expect(asked(parts(20, 'a-part-with-a-long-name'))).toEqual({});
  });

  test('is a number for a slot, up to four digits', () => {
    const { slot } = readParams('#slot-make-up=24&slot-sun=0&slot-a=024&slot-b=12345&slot-c=1.5');
    const found = ['make-up', 'sun', 'a', 'b', 'c', 'd', '__proto__'].map(slot);
    expect(found).toEqual([24, 0, NaN, NaN, NaN, NaN, NaN]);
  });
});

describe('what is refused', () => {
  test('is on lists of 161 values and 22 fragments', () => {
    expect([refusedOrHarmless.length, fragments.length]).toEqual([161, 22]);
  });

  test.each(refusedOrHarmless)('$key=$value', ({ key, value }) => {
    const { show, hide, booking, ...others } = asked(hashOf(key, value));
    const found = [show, hide, booking].map(wordsOf).find((words) => words !== '');
    expect(found).toBe(accepted.get(`${key}=${value}`));
    expect(others).toEqual({});
  });

  test('leaves of odd fragments one plain value, the secret that WordPress sends', () => {
    const found = fragments.map(asked).filter((all) => Object.keys(all).length > 0);
    expect(found).toEqual([{ secret: 'AbC123xYz0' }]);
  });

  test('changes no object of the page', () => {
    for (const hash of fragments) readParams(hash);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('x' in {}).toBe(false);
  });
});

test('the loader passes on exactly the parameters that a page reads', () => {
  const [, list = ''] = /\^\(([a-z|]+)\|\(slot/.exec(read('src/frames/loader.ts')) ?? [];
  expect(list.split('|')).toEqual([...paramNames]);
});

const keys = [...paramNames, 'secret', 'slot-make-up'];
/** Text of everything that Unicode has, half pairs too, and of what the rules look for. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.stringMatching(/^[-+.,:;/\\@#%&=()[\]<>"'`{}$0-9aAfFzZ \t\n\0]{0,60}$/),
  fc.webUrl(),
);

/** Whether the page can use all of it, by rules said in another way than its own. */
function isSound(hash: string): boolean {
  const {
    accent = [0, 0, 0],
    mode,
    radius,
    font,
    size,
    show,
    hide,
    name,
    ...rest
  } = readParams(hash);
  const { phone = { dial: '000000', text: '' }, booking, secret, slot } = rest;
  const link = new URL(booking?.address ?? 'https://a.example/');
  const hours = slot('make-up');
  return (
    accent.length === 3 &&
    accent.every((part) => Number.isInteger(part) && part >= 0 && part <= 255) &&
    ['', 'light', 'dark'].includes(mode) &&
    (radius === '' || (String(Number(radius)) === radius && Number(radius) <= 24)) &&
    ['', 'serif', 'rounded'].includes(font) &&
    ['', '100', '112', '125', '150'].includes(size) &&
    [...show, ...hide].every((id) => /^[a-z0-9-]*$/.test(id)) &&
    !/[<>"`{}$;:@#%\\\p{C}\p{Zl}\p{Zp}]/u.test(name) &&
    name.length <= 120 &&
    /^\+?\d{6,24}$/.test(phone.dial) &&
    !/[^\d ().+-]/.test(phone.text) &&
    link.protocol === 'https:' &&
    link.username + link.password + link.port === '' &&
    link.host === (booking?.host ?? link.host) &&
    /[a-z]/.test(link.host.split('.').at(-1) ?? '') &&
    /^([a-z0-9]{10})?$/i.test(secret) &&
    (Number.isNaN(hours) || (Number.isInteger(hours) && hours >= 0 && hours <= 9999))
  );
}

describe('whatever comes in,', () => {
  test('each value is as its rule says, or left out', () => {
    const pair = fc.tuple(fc.constantFrom(...keys), text);
    const pairs = fc.array(pair, { maxLength: 6 });
    fc.assert(
      fc.property(pairs, (all) => isSound(`#${new URLSearchParams(all).toString()}`)),
      { numRuns: 3_000 },
    );
  });

  test('raw text breaks nothing', () => {
    const raw = fc.tuple(fc.constantFrom(...keys), text).map(([key, value]) => `#${key}=${value}`);
    fc.assert(fc.property(fc.oneof(raw, text), isSound), { numRuns: 3_000 });
  });
});
