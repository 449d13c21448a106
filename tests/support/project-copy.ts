/** A copy of the project with the fixture as its content. Tests may break it and build it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { copyCompressed, copyContent, copyProject } from './copy-project.ts';
import { root } from './paths.ts';

interface Result {
  status: number | null;
  output: string;
}

export interface ProjectCopy {
  /** The path of a file of the copy. */
  place: (file: string) => string;
  read: (file: string) => string;
  /** Restores the content. */
  reset: () => void;
  /** Changes a file below `content/`. */
  edit: (file: string, change: (text: string) => string) => void;
  /** Runs a script with Node, for example `src/cli/record.ts`. */
  run: (script: string, args: string[], env?: Record<string, string>) => Result;
  build: (env?: Record<string, string>) => Result;
}

/** Makes the copy before the tests of one file and removes it after them. */
export function useProjectCopy(): ProjectCopy {
  let copy = '';
  const place = (file: string) => path.join(copy, file);
  const read = (file: string) => readFileSync(place(file), 'utf8');
  const reset = () => {
    copyContent(copy, 'fixture');
  };
  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'project-'));
    copyProject(copy, 'fixture');
    copyCompressed(copy);
  });
  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  const run: ProjectCopy['run'] = (script, args, env = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: copy,
      encoding: 'utf8',
      // Vitest sets variables that a build would read as its own.
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    });
    return { status, output: stdout + stderr };
  };
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return {
    place,
    read,
    reset,
    run,
    edit: (file, change) => {
      writeFileSync(place(`content/${file}`), change(read(`content/${file}`)));
    },
    build: (env) => run(astro, ['build'], env),
  };
}
