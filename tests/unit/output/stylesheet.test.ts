import { expect, test } from 'vitest';
import { readStylesheet } from '../../../src/output/stylesheet.ts';

test('invalid CSS is an error', () => {
  expect(() => readStylesheet('.a{color:red}}')).toThrow();
});

test('rules at any depth of the layer utilities are utilities', () => {
  const css = '@layer utilities{@media print{.a{margin:0}}}@layer base{.b{margin:0}}';
  expect(readStylesheet(css)).toMatchObject([
    { pieces: [{ pieces: [{ kind: 'rule', isUtility: true }] }] },
    { pieces: [{ kind: 'rule', isUtility: false }] },
  ]);
});

test('a rule with declarations after a nested rule is kept as text, with its classes', () => {
  const css = '.a{& .b{margin:0}color:var(--c)}';
  expect(readStylesheet(css)).toEqual([
    { kind: 'raw', text: css, classes: ['a', 'b'], uses: ['--c'] },
  ]);
});

test('the initial value of a registered property is read', () => {
  const [piece] = readStylesheet(
    '@property --a{syntax:"*";inherits:false;initial-value:0 0 #0000}',
  );
  expect(piece).toMatchObject({ kind: 'property', name: '--a', initial: '0 0 #0000' });
});
