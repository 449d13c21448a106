import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pageFilter } from '../../../src/output/list-pages.ts';

test('search engines may list what holds now, wherever the site lives', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'pages-'));
  mkdirSync(path.join(root, 'content'));
  const write = (file: string, data: object) => {
    writeFileSync(path.join(root, 'content', file), JSON.stringify(data));
  };
  write('versions.yaml', {
    'articles/a': [{ version: 12 }, { version: 1 }],
    'articles/gone': [{ version: 1 }],
  });
  write('withdrawn.yaml', { 'articles/gone': {} });
  const isListed = pageFilter(root);
  rmSync(root, { recursive: true });
  const listed = [
    ...['/articles/a/', '/versions/articles/a/12/', '/versions/articles/a/1/'],
    ...['/articles/gone/', '/versions/articles/gone/1/', '/embed/v1/articles/a/', '/embed/'],
  ].filter((address) => isListed(`https://site.example/skin${address}`));
  expect(listed).toEqual(['/articles/a/', '/versions/articles/a/12/', '/embed/']);
});
