import { expect, test } from 'vitest';
import { securityText } from '../../../src/lib/security-text.ts';

test('the file says whom to tell, for a year from the newest words', () => {
  expect(securityText('a@clinic.example', 'en-US', '2026-11-21')).toBe(
    'Contact: mailto:a@clinic.example\nExpires: 2027-11-21T00:00:00Z\nPreferred-Languages: en\n',
  );
});
