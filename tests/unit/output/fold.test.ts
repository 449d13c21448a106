import { expect, test } from 'vitest';
import { foldProperties, substitute } from '../../../src/output/fold.ts';
import { writePieces } from '../../../src/output/prune.ts';
import { readStylesheet } from '../../../src/output/stylesheet.ts';

const folded = (css: string, properties: string[] = []): string =>
  writePieces(
    foldProperties(readStylesheet(css), {
      has: () => true,
      hasText: () => true,
      properties: new Set(properties),
    }),
  );

test.each([
  [':root,:host{--spacing:.25rem}.a{margin:calc(var(--spacing) * 5)}', '.a{margin:1.25rem}'],
  [':root,:host{--spacing:.25rem}.a{margin:calc(var(--spacing) * -1)}', '.a{margin:-.25rem}'],
  [
    ':root,:host{--w:650;--color-ink:red}.a{font:var(--w);color:var(--color-ink)}',
    ':root,:host{--color-ink:red}.a{font:650;color:var(--color-ink)}',
  ],
  [':root{--w:1px}@keyframes grow{to{margin:var(--w)}}', '@keyframes grow{to{margin:1px}}'],
  ['.a{line-height:var(--tw-leading,1.5)}', '.a{line-height:1.5}'],
  ['.a{line-height:var(--a,var(--b,calc(1px + 2px)))}', '.a{line-height:calc(1px + 2px)}'],
])('“%s” is shortened to “%s”', (css, rest) => {
  expect(folded(css)).toBe(rest);
});

const registered = (name: string, initial: string): string =>
  `@property ${name}{syntax:"*";inherits:false;initial-value:${initial}}`;

test.each([
  [
    'a registered property that is never set is replaced by its initial value',
    `${registered('--tw-border-style', 'solid')}.b{border-style:var(--tw-border-style)}`,
    '.b{border-style:solid}',
  ],
  [
    'the fallback for browsers without @property is removed with the property',
    '@layer properties{@supports (x:y){*,:before{--tw-s:solid;--tw-n:initial}}}' +
      `${registered('--tw-s', 'solid')}@property --tw-n{syntax:"*";inherits:false}` +
      '.b{border-style:var(--tw-s);transform:var(--tw-n,) none}',
    '.b{border-style:solid;transform:none}',
  ],
  [
    'a declaration whose value becomes empty is unset',
    '.t{transform:var(--tw-rotate-x,) var(--tw-rotate-y,)}',
    '.t{transform:unset}',
  ],
  [
    'a property that only one rule sets and uses is replaced by its value',
    '.n{--tw-f:lining-nums;font-variant-numeric:var(--tw-f,)}',
    '.n{font-variant-numeric:lining-nums}',
  ],
])('%s', (_what, css, rest) => {
  expect(folded(css)).toBe(rest);
});

test('a custom property may be empty', () => {
  const css = '.a{--b:var(--c,);margin:var(--b)}.d{margin:var(--b)}';
  expect(folded(css)).toBe('.a{--b:;margin:var(--b)}.d{margin:var(--b)}');
});

test.each([
  ['declared twice', ':root,:host{--w:1px}.b{--w:2px}.a{margin:var(--w)}', []],
  ['declared for print alone', '@media print{:root{--w:1px}}.a{margin:var(--w)}', []],
  ['that the markup names', ':root,:host{--w:1px}.a{margin:var(--w)}', ['--w']],
  ['of a color', ':root,:host{--color-ink:red}.a{color:var(--color-ink)}', []],
  [
    'with a value of another property',
    ':root,:host{--v:1px}.b{--v:2px;--w:var(--v)}.a{margin:var(--w)}',
    [],
  ],
  ['that two rules use', '.a{--w:1px;margin:var(--w)}.b{margin:var(--w)}', []],
  ['that a nested rule uses', '.a{--w:1px;& .b{margin:var(--w)}}', []],
  ['that is important', '.a{--w:1px!important;margin:var(--w)}', []],
  ['that an animation uses too', '.a{--w:1px;margin:var(--w)}@keyframes g{to{top:var(--w)}}', []],
  [
    'registered and set by another rule',
    `${registered('--w', '0')}.b{--w:1px}.a{margin:var(--w)}`,
    [],
  ],
  ['long and used twice', ':root{--w:a, b, c, d, e, f, g}.a{font:var(--w)}.b{font:var(--w)}', []],
])('a custom property %s is not replaced', (_why, css, properties) => {
  expect(folded(css, properties)).toBe(css);
});

test.each([
  ['var(--a)', 'x'],
  ['1px var(--a) var(--b,2px)', '1px x 2px'],
  ['var(--c,var(--a))', 'var(--c,x)'],
  ['calc(var(--a) + (1px * var(--b,3)))', 'calc(x + (1px * 3))'],
  ['var(--b)', 'var(--b)'],
  ['var(--b,)', ''],
])('substituting --a by x and --b by nothing turns “%s” into “%s”', (text, rest) => {
  const values = new Map<string, string | undefined>([
    ['--a', 'x'],
    ['--b', undefined],
  ]);
  const valueOf = (name: string) => (values.has(name) ? values.get(name) : null);
  expect(substitute(text, valueOf)).toBe(rest);
});
