import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { useProjectCopy } from '../support/project-copy.ts';

const { build, edit, place, reset, run } = useProjectCopy();

/** Fingerprints of all files of the built copy. */
function filesBuilt(): Record<string, string> {
  const files = globSync('**/*', { cwd: place('dist'), withFileTypes: true });
  return Object.fromEntries(
    files
      .filter((file) => file.isFile())
      .map((file) => path.join(file.parentPath, file.name))
      .toSorted()
      .map((file) => [
        path.relative(place('dist'), file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}

test('a build whose links and parts lead nowhere says so, fails, and leaves the last good site', () => {
  const page = 'articles/needle-length.mdx';
  edit(page, (text) => `${text}\n[a](/nowhere/) [b](/glossary/#nothing)\n`);
  run('src/cli/record.ts', ['articles/needle-length', 'Two links more.', '--on', '2026-12-01']);
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

test('a build that keeps pages of the last one is the same, byte for byte, as one from nothing', () => {
  expect(build().status).toBe(0);
  // A word that many pages explain, and whose name stays.
  edit('glossary.yaml', (text) =>
    text.replace(
      /(?<=\nplatelet-rich-plasma:\n(?: .*\n)*? +definition: (?:>-\n +)?)(?=[A-Z])/,
      'Briefly: ',
    ),
  );
  edit('references.yaml', (text) => text.replace('title: How to spot erythema', 'title: Redness'));
  edit('articles/needle-length.mdx', (text) => `${text}\nAsk first.\n`);
  run('src/cli/record.ts', ['articles/needle-length', 'Says “ask”.', '--on', '2026-12-03']);
  const { status, output } = build();
  expect(status, output).toBe(0);
  expect(output.match(/\((?:restored|cached)\)/g)?.length ?? 0).toBeGreaterThan(100);
  const kept = filesBuilt();
  rmSync(place('.astro/dist'), { recursive: true });
  rmSync(place('.astro/incremental-build.json'));
  expect(build().status).toBe(0);
  const anew = filesBuilt();
  const differing = Object.keys({ ...kept, ...anew }).filter((file) => kept[file] !== anew[file]);
  expect(differing).toEqual([]);
  expect(Object.keys(anew).length).toBeGreaterThan(1_000);
}, 400_000);
