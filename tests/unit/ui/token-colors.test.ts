import { describe, expect, test } from 'vitest';
import { colorsIn, hexOf } from '../../../src/ui/token-colors.ts';

describe('the colors of a token file', () => {
  const colors = colorsIn(
    '@theme {\n  --color-ink: light-dark(oklch(0.2 0.02 45), oklch(0.9 0.01 82));\n' +
      '  --color-sheet: oklch(1 0 0);\n  --color-old: red;\n}',
  );

  test('have a light and a dark value, and a place in the file', () => {
    expect(colors.get('ink')).toEqual({
      light: [0.2, 0.02, 45],
      dark: [0.9, 0.01, 82],
      line: 2,
      column: 3,
    });
  });

  test('are the same in both modes when there is one value', () => {
    expect(colors.get('sheet')).toMatchObject({ light: [1, 0, 0], dark: [1, 0, 0] });
  });

  test('leave out what is not written in oklch()', () => {
    expect([...colors.keys()]).toEqual(['ink', 'sheet']);
  });
});

test('a color of the site is sRGB in hex digits', () => {
  expect(hexOf('paper', 'light')).toMatch(/^#[0-9a-f]{6}$/);
  expect(hexOf('paper', 'dark')).not.toBe(hexOf('paper', 'light'));
});
