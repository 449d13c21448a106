/**
 * Rewords the real content in a copy of the project, and runs the tests there. Whoever changes words in `content/`
 * must not break a test of code.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { copyCompressed } from '../support/copy-project.ts';
import { root } from '../support/paths.ts';
import { rewordContent } from '../support/reword.ts';
import { differs, type Tally } from '../support/tally.ts';

const left = /^(?:node_modules|\.git|\.astro|dist.*)$/;
/** Tests of code. Smoke tests read the real content, and hold it to weights that it may exceed. */
const kinds = ['unit', 'site', 'browser'];

export async function checkOtherWords(folder: string, tally: Tally): Promise<void> {
  const copy = path.join(folder, 'words');
  cpSync(root, copy, {
    recursive: true,
    filter: (source) => !left.test(path.relative(root, source)),
  });
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
  copyCompressed(copy);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, args, { cwd: copy, stdio: 'inherit' }).status ?? 1;
  for (const [what, count] of await rewordContent(copy)) {
    console.log(`${String(count)} files with other ${what}`);
    tally.note(`other ${what} keep the rules`, count > 0 ? undefined : 'no file changed');
  }
  tally.note('the reworded site builds', differs(run('src/cli/build.ts'), 0));
  for (const kind of kinds) {
    const isSound = run('tests/support/run.ts', kind);
    tally.note(`tests of kind ${kind} pass on other words`, differs(isSound, 0));
  }
}
