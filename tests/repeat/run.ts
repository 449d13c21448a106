/**
 * Builds from caches are, byte for byte, builds from nothing: `npm run test:repeat`. A copy of the project is built
 * from nothing with other words, then with its own words from the caches that are left, then again from its own.
 * `--built` takes `dist/` as the build from nothing to compare with; `--keep` leaves the copy.
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
  const files = await filesOf('Own words, from nothing');
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
tally.note('a build from nothing has more than 1,000 files', enough);

await editContent(copy);
const other = await filesOf('Other words, from nothing');
const changed = differing(other, wanted).length;
console.log(`Other words change ${String(changed)} of ${String(wanted.size)} files.`);
tally.note('other words change more than 100 files', changed > 100 ? undefined : 'they do not');
tally.note(
  'a build leaves caches',
  existsSync(path.join(copy, '.astro')) ? undefined : '.astro/ is not there',
);

rmSync(path.join(copy, 'content'), { recursive: true });
cpSync(path.join(root, 'content'), path.join(copy, 'content'), { recursive: true });
const reverted = await filesOf('Own words, from caches of the other words');
compare('a build from caches of other words is one from nothing', reverted, wanted);

// CI leaves this out: the build before took most pages from their own caches too.
if (!options.built) {
  rmSync(path.join(copy, 'dist'), { recursive: true });
  const repeated = await filesOf('Own words, from their own caches');
  compare('a build from its own caches is one from nothing', repeated, wanted);
}
tally.end();
