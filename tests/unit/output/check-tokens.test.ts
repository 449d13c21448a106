import { expect, test } from 'vitest';
import { checkTokens, tokenFindings } from '../../../src/output/check-tokens.ts';
import { read, root } from '../../support/paths.ts';

test('the colors of the site have enough contrast', () => {
  expect(checkTokens(root)).toEqual([]);
});

test('a color with too little contrast is a finding that suggests a similar color', () => {
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
    /--color-link has a contrast of 2\.\d\d to 1 on --color-paper in light mode, but needs 7 to 1\./,
  );
  const cure = /oklch\(([^)]*)\)/.exec(others.at(-1)?.message ?? finding?.message ?? '')?.[1] ?? '';
  expect(tokenFindings(faint.replace('oklch(0.7 0.105 262)', `oklch(${cure})`))).toEqual([]);
});

test('a color in another form is a finding', () => {
  const broken = read('src/ui/tokens.css').replace(/--color-ink: .*/, '--color-ink: red;');
  expect(tokenFindings(broken)[0]?.message).toMatch(
    /--color-ink is missing or not in the form light-dark/,
  );
});
