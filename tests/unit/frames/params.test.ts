import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../support/paths.ts';
import { paramNames, readParams } from '../../../src/frames/params.ts';
import { accepted, fragments, refusedOrHarmless } from '../../support/embed-inputs.ts';

const hashOf = (key: string, value: string): string =>
  `#${new URLSearchParams([[key, value]]).toString()}`;

/** The settings that an address has, without the empty ones. */
function settingsIn(hash: string): Record<string, unknown> {
  const { slot: _slot, ...rest } = readParams(hash);
  const isSet = (value: unknown) =>
    Array.isArray(value) ? value.some(Boolean) : value !== undefined && value !== '';
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => isSet(value)));
}

const wordsOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'address' in value
    ? String(value.address)
    : Array.isArray(value)
      ? value.join()
      : '';

describe('a setting', () => {
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
    expect(settingsIn(hashOf(key, value))).toEqual({ [key]: expected });
  });

  test('is read in the encodings that forms and other programs use', () => {
    expect(settingsIn('#?accent=%230b6e6e&name=Skin+%26%20Co&phone=%2B15550100199')).toEqual({
      accent: [11, 110, 110],
      name: 'Skin & Co',
      phone: { dial: '+15550100199', text: '+15550100199' },
    });
  });

  test('that occurs twice has the first value', () => {
    expect(settingsIn('#mode=dark&mode=light')).toEqual({ mode: 'dark' });
    expect(settingsIn('#accent=red&accent=0b6e6e')).toEqual({});
  });

  test('lists up to twenty sections in 400 characters', () => {
    const parts = (count: number, id: string) => `#hide=${Array(count).fill(id).join()}`;
    expect(readParams(parts(20, 'a-part')).hide).toHaveLength(20);
    expect(settingsIn(parts(21, 'a-part'))).toEqual({});
    expect(settingsIn(parts(20, 'a-part-with-a-long-name'))).toEqual({});
  });

  test('for a slot is a number of up to four digits', () => {
    const { slot } = readParams('#slot-make-up=24&slot-sun=0&slot-a=024&slot-b=12345&slot-c=1.5');
    const found = ['make-up', 'sun', 'a', 'b', 'c', 'd', '__proto__'].map(slot);
    expect(found).toEqual([24, 0, NaN, NaN, NaN, NaN, NaN]);
  });
});

describe('refused input', () => {
  test('has 161 values and 22 fragments to try', () => {
    expect([refusedOrHarmless.length, fragments.length]).toEqual([161, 22]);
  });

  test.each(refusedOrHarmless)('$key=$value', ({ key, value }) => {
    const { show, hide, booking, ...others } = settingsIn(hashOf(key, value));
    const found = [show, hide, booking].map(wordsOf).find((words) => words !== '');
    expect(found).toBe(accepted.get(`${key}=${value}`));
    expect(others).toEqual({});
  });

  test('in whole fragments leaves only the secret of WordPress', () => {
    const found = fragments.map(settingsIn).filter((all) => Object.keys(all).length > 0);
    expect(found).toEqual([{ secret: 'AbC123xYz0' }]);
  });

  test('does not change prototypes', () => {
    for (const hash of fragments) readParams(hash);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('x' in {}).toBe(false);
  });
});

test('the loader passes on exactly the settings that a page reads', () => {
  const [, list = ''] = /\^\(([a-z|]+)\|\(slot/.exec(read('src/frames/loader.ts')) ?? [];
  expect(list.split('|')).toEqual([...paramNames]);
});

const keys = [...paramNames, 'secret', 'slot-make-up'];
/** Texts of all Unicode, lone surrogates included, and of the characters that the checks look for. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.stringMatching(/^[-+.,:;/\\@#%&=()[\]<>"'`{}$0-9aAfFzZ \t\n\0]{0,60}$/),
  fc.webUrl(),
);

/** Whether all settings are valid, by checks that are independent of those in the code. */
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

describe('for any fragment,', () => {
  test('each setting is valid or ignored', () => {
    const pair = fc.tuple(fc.constantFrom(...keys), text);
    const pairs = fc.array(pair, { maxLength: 6 });
    fc.assert(
      fc.property(pairs, (all) => isSound(`#${new URLSearchParams(all).toString()}`)),
      { numRuns: 3_000 },
    );
  });

  test('text without encoding is read safely', () => {
    const raw = fc.tuple(fc.constantFrom(...keys), text).map(([key, value]) => `#${key}=${value}`);
    fc.assert(fc.property(fc.oneof(raw, text), isSound), { numRuns: 3_000 });
  });
});
