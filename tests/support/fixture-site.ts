/**
 * Builds the site with the content of `tests/fixture/`. Tests of code use this build, so editors can change `content/`
 * without breaking them. A build takes about ten seconds. It is reused until code or fixture change.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { copyCompressed, copyProject } from './copy-project.ts';
import { root } from './paths.ts';

/** A copy of the project, relative to the root. It keeps its caches from build to build. */
const copy = '.astro/fixture';
export const fixtureDist = `${copy}/dist`;

/** @throws with the output of the build when it fails */
export function buildFixture(): void {
  const folder = path.join(root, copy);
  const isFirst = !existsSync(folder);
  copyProject(folder, 'fixture');
  if (isFirst) copyCompressed(folder);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
    cwd: folder,
    encoding: 'utf8',
    // Vitest sets variables that a build would read as its own.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  if (status !== 0) throw new Error(`The fixture does not build.\n${stdout}${stderr}`);
}

if (import.meta.main) {
  buildFixture();
  console.log(`${fixtureDist}/ is the site of tests/fixture/content/.`);
}
