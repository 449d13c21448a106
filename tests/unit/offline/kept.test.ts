import { expect, test } from 'vitest';
import { keptPages, nameKept } from '../../../src/offline/kept.ts';

test('the guides with the button are kept, and each tool with a name for it', () => {
  expect(keptPages).toEqual([
    'articles/aftercare',
    'articles/when-to-get-help',
    'tools/recovery-guide',
  ]);
});

test('a list of what is kept names the tools after the first page', () => {
  expect(nameKept('those pages')).toBe('those pages and the recovery guide');
  expect(nameKept('aftercare', 'when to get help')).toBe(
    'aftercare, the recovery guide, and when to get help',
  );
});
