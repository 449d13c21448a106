import { expect, test } from 'vitest';
import { securityText } from '../../../src/lib/security-text.ts';

test('security.txt has the contact, and expires a year after the given day', () => {
  expect(securityText('a@clinic.example', 'en-US', '2026-11-21')).toBe(
    'Contact: mailto:a@clinic.example\nExpires: 2027-11-21T00:00:00Z\nPreferred-Languages: en\n',
  );
});
