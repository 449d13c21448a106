import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toolTag } from '../../../src/corpus/tags.ts';
import { tools } from '../../../src/tools/all-tools.ts';
import { filesOf, read, root } from '../../support/paths.ts';

const ids = tools.map(({ id }) => id);

test('each folder with a schema is a tool, and its only component is named after it', () => {
  expect(ids).toEqual(filesOf('src/tools/*/schema.ts').map((file) => file.split('/')[2]));
  expect(filesOf('src/tools/*/*.astro')).toEqual(
    ids.map((id) => `src/tools/${id}/${toolTag(id)}.astro`),
  );
});

test('the id of a tool is the value that its schema accepts for `tool`', () => {
  expect(tools.map(({ schema }) => schema.shape.tool.value)).toEqual(ids);
});

test('Node without Vite finds the same tools', () => {
  const code =
    "import { tools } from './src/tools/all-tools.ts'; console.log(tools.map((t) => t.id).join())";
  const options = { cwd: root, encoding: 'utf8' } as const;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', code],
    options,
  );
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe(ids.join());
});

/** All modules that a script imports, directly or through others. Imports of types do not count. */
function importedBy(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  const imports = read(file).matchAll(/^import (?!type )(?:[^;]*? from )?'(\.[^']+\.ts)'/gm);
  for (const [, target = ''] of imports) {
    importedBy(path.posix.join(path.posix.dirname(file), target), known);
  }
  return known;
}

test('no script for the browser imports the list of tools', () => {
  const scripts = filesOf('src/**/{element,worker}.ts').concat(
    filesOf('src/frames/{loader,frame}.ts'),
  );
  expect(scripts.length).toBeGreaterThan(8);
  const imported = scripts.map((file) => [...importedBy(file)]);
  expect(imported.flat().length).toBeGreaterThan(2 * scripts.length);
  expect(imported.flat()).not.toContain('src/tools/all-tools.ts');
});
