import { describe, expect, test } from 'vitest';
import { isPhoneNumber, phoneProblem } from '../../../src/lib/phone.ts';

describe('a phone number', () => {
  test.each([
    '+1 (555) 010-0199',
    '(555) 010-0199',
    '+44 20 7946 0958',
    '030 123456',
    '555.010.0199',
    '123456',
  ])('%s is accepted', (text) => {
    expect(isPhoneNumber(text)).toBe(true);
    expect(phoneProblem(text)).toBeUndefined();
  });

  test.each([
    ['911', 'phoneShort'],
    ['9 1 1', 'phoneShort'],
    ['1'.repeat(16), 'phoneLong'],
    ['+49 30 123 x', 'phoneCharacters'],
    ['javascript:1234567', 'phoneCharacters'],
    ['٠٣٠١٢٣٤٥٦', 'phoneCharacters'],
    ['030 123456 )', 'phoneForm'],
    ['123456' + ' '.repeat(40) + '7', 'phoneForm'],
  ])('%s is refused with the reason %s', (text, reason) => {
    expect(isPhoneNumber(text)).toBe(false);
    expect(phoneProblem(text)).toBe(reason);
  });
});
