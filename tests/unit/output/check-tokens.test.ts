import { expect, test } from 'vitest';
import { checkTokens, tokenFindings } from '../../../src/output/check-tokens.ts';
import { read, root } from '../../support/paths.ts';

test('the colors that come with the site can be read', () => {
  expect(checkTokens(root)).toEqual([]);
});

test('a color that is too faint is refused, with the nearest that is not', () => {
  const faint = read('src/ui/tokens.css').replace(
    /--color-link: light-dark\(oklch\([^)]*\)/,
    '--color-link: light-dark(oklch(0.7 0.105 262)',
  );
  const [finding, ...others] = tokenFindings(faint);
  expect(finding).toMatchObject({
    file: 'src/ui/tokens.css',
    rule: 'color-is-readable',
    column: 3,
  });
  expect(finding?.message).toMatch(
    /--color-link reaches 2\.\d\d to 1 on --color-paper in light mode; it needs 7\./,
  );
  const cure = /oklch\(([^)]*)\)/.exec(others.at(-1)?.message ?? finding?.message ?? '')?.[1] ?? '';
  expect(tokenFindings(faint.replace('oklch(0.7 0.105 262)', `oklch(${cure})`))).toEqual([]);
});

test('a color that is no color is named', () => {
  const broken = read('src/ui/tokens.css').replace(/--color-ink: .*/, '--color-ink: red;');
  expect(tokenFindings(broken)[0]?.message).toMatch(/--color-ink is missing or no light-dark/);
});
