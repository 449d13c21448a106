import { expect, test } from 'vitest';
import { oklchToHex } from '../../../src/lib/oklch.ts';

test.each([
  ['white', [1, 0, 0], '#ffffff'],
  ['black', [0, 0, 0], '#000000'],
  ['red', [0.62796, 0.25768, 29.234], '#ff0000'],
  ['green', [0.86644, 0.29483, 142.495], '#00ff00'],
  ['blue', [0.45201, 0.31321, 264.052], '#0000ff'],
] as [string, [number, number, number], string][])(
  '%s is %j in oklch()',
  (_name, [l, c, h], hex) => {
    expect(oklchToHex(l, c, h)).toBe(hex);
  },
);

test('a color outside of sRGB is clipped', () => {
  expect(oklchToHex(0.7, 0.4, 145)).toMatch(/^#00[0-9a-f]{4}$/);
});
