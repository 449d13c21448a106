import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useProjectCopy } from '../support/project-copy.ts';

const { build, edit, place, reset, run } = useProjectCopy();

test('a build with links to missing pages or parts reports them, fails, and keeps the last good site', () => {
  const page = 'articles/cost.mdx';
  edit(page, (text) => `${text}\n[a](/nowhere/) [b](/glossary/#nothing)\n`);
  run('src/cli/record.ts', ['articles/cost', 'Two links more.', '--on', '2026-12-01']);
  mkdirSync(place('dist'));
  writeFileSync(place('dist/index.html'), 'the last good site');
  const { status, output } = build();
  reset();
  expect(status).toBe(1);
  const where = `content/${page} {2}link-resolves`;
  expect(output).toMatch(new RegExp(`${where} .*/nowhere/ leads nowhere`));
  expect(output).toMatch(new RegExp(`${where} .*has no part "#nothing"`));
  expect(globSync('**/*', { cwd: place('dist') })).toEqual(['index.html']);
}, 400_000);
