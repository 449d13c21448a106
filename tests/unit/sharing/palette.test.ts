import { expect, test } from 'vitest';
import { color } from '../../../src/sharing/palette.ts';

test('a color is the light value of a token', () => {
  expect(color('paper')).toMatch(/^#f[0-9a-f]f[0-9a-f]e[0-9a-f]$/);
});

test('an unknown name is an error', () => {
  expect(() => color('teal')).toThrow(/"teal"/);
});
