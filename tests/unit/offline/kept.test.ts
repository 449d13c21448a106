import { expect, test } from 'vitest';
import { keptPages, nameKept } from '../../../src/offline/kept.ts';

test('guides and the tools that say so are kept, each once', () => {
  expect(keptPages).toEqual([
    'articles/aftercare',
    'articles/when-to-get-help',
    'tools/recovery-guide',
  ]);
});

test('a sentence names the tools after what comes first', () => {
  expect(nameKept('those pages')).toBe('those pages and the recovery guide');
  expect(nameKept('aftercare', 'when to get help')).toBe(
    'aftercare, the recovery guide and when to get help',
  );
});
