/**
 * Tests that builds with caches equal clean builds byte for byte: `npm run test:repeat`. It builds a copy of the project
 * with other words, then with the original words and the caches of the other words, then once more. `--built` compares
 * with `dist/` as the clean build, and `--keep` keeps the copy.
 */
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, forget } from '../bench/speed/builds.ts';
import { copyProject } from '../support/copy-project.ts';
import { differing, hashesOf } from '../support/built-files.ts';
import { dist, root } from '../support/paths.ts';
import { Tally } from '../support/tally.ts';
import { editContent } from './edits.ts';

const { values: options } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});
const tally = new Tally();
const copy = mkdtempSync(path.join(tmpdir(), 'repeat-'));
process.on('exit', () => {
  if (options.keep) console.log(`Kept: ${copy}`);
  else rmSync(copy, { recursive: true, force: true });
});

/** @returns the hashes of all files that were built */
async function filesOf(what: string): Promise<Map<string, string>> {
  const { seconds } = await build(copy);
  console.log(`${what}: built in ${seconds.toFixed(1)} s`);
  return hashesOf(path.join(copy, 'dist'));
}

async function ownFromNothing(): Promise<Map<string, string>> {
  if (options.built) return hashesOf(dist);
  const files = await filesOf('Original words, clean build');
  forget(copy, false);
  return files;
}

function compare(name: string, found: Map<string, string>, wanted: Map<string, string>): void {
  const files = differing(found, wanted);
  for (const file of files.slice(0, 100)) console.log(`differs: ${file}`);
  tally.note(name, files.length > 0 ? `${String(files.length)} files differ` : undefined);
}

copyProject(copy);
const wanted = await ownFromNothing();
const enough = wanted.size > 1_000 ? undefined : `there are ${String(wanted.size)}`;
tally.note('a clean build has more than 1,000 files', enough);

await editContent(copy);
const other = await filesOf('Other words, clean build');
const changed = differing(other, wanted).length;
console.log(`Other words change ${String(changed)} of ${String(wanted.size)} files.`);
tally.note(
  'other words change more than 100 files',
  changed > 100 ? undefined : 'fewer files changed',
);
tally.note(
  'a build leaves caches',
  existsSync(path.join(copy, '.astro')) ? undefined : '.astro/ does not exist',
);

rmSync(path.join(copy, 'content'), { recursive: true });
cpSync(path.join(root, 'content'), path.join(copy, 'content'), { recursive: true });
const reverted = await filesOf('Original words, caches of the other words');
compare('a build with caches of other words equals a clean build', reverted, wanted);

// CI leaves this out, because the build before took most pages from their own caches too.
if (!options.built) {
  rmSync(path.join(copy, 'dist'), { recursive: true });
  const repeated = await filesOf('Original words, their own caches');
  compare('a build with its own caches equals a clean build', repeated, wanted);
}
tally.end();
