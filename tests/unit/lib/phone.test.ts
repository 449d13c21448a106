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
    ['911', 'too short'],
    ['9 1 1', 'too short'],
    ['1'.repeat(16), '15 digits'],
    ['+49 30 123 x', 'digits, spaces'],
    ['javascript:1234567', 'digits, spaces'],
    ['٠٣٠١٢٣٤٥٦', 'digits, spaces'],
    ['030 123456 )', 'as you would print it'],
    ['123456' + ' '.repeat(40) + '7', 'as you would print it'],
  ])('%s is refused with the reason “%s”', (text, reason) => {
    expect(isPhoneNumber(text)).toBe(false);
    expect(phoneProblem(text)).toContain(reason);
  });
});
