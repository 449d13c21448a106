import { expect, test } from 'vitest';
import { inlineConstants } from '../../../src/output/constants.ts';

const inlined = (css: string, inline = ''): string => inlineConstants([css], inline).join('');

test.each([
  [':root,:host{--spacing:.25rem}.a{margin:calc(var(--spacing) * 5)}', '.a{margin:1.25rem}'],
  [':root,:host{--spacing:.25rem}.a{margin:calc(var(--spacing) * -1)}', '.a{margin:-.25rem}'],
  [
    ':root,:host{--w:650;--color-ink:red}.a{font:var(--w)}',
    ':root,:host{--color-ink:red}.a{font:650}',
  ],
  ['.a{line-height:var(--tw-leading,1.5)}', '.a{line-height:1.5}'],
])('“%s” becomes “%s”', (css, rest) => {
  expect(inlined(css)).toBe(rest);
});

test.each([
  ['declared twice', ':root,:host{--w:1px}.b{--w:2px}.a{margin:var(--w)}', ''],
  ['named by a script', ':root,:host{--w:1px}.a{margin:var(--w)}', 'setProperty("--w", "2px")'],
  ['a color', ':root,:host{--color-ink:red}.a{color:var(--color-ink)}', ''],
  ['made of another', ':root,:host{--w:var(--v)}.a{margin:var(--w)}', ''],
])('a value %s stays a property', (_why, css, inline) => {
  expect(inlined(css, inline)).toBe(css);
});
