import { expect, test } from 'vitest';
import { color } from '../../../src/sharing/palette.ts';

test('a color comes from the tokens, in its light shade', () => {
  expect(color('paper')).toMatch(/^#f[0-9a-f]f[0-9a-f]e[0-9a-f]$/);
});

test('a name that is no token is refused', () => {
  expect(() => color('teal')).toThrow(/"teal"/);
});
