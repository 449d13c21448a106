/** A copy of the project that tests may break and build. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { root } from './paths.ts';

interface Result {
  status: number | null;
  output: string;
}

export interface ProjectCopy {
  /** A file of the copy. */
  place: (file: string) => string;
  read: (file: string) => string;
  /** Puts the content back as it was. */
  reset: () => void;
  /** Changes a file below `content/`. */
  edit: (file: string, change: (text: string) => string) => void;
  /** Runs a script with Node, as `src/cli/record.ts`. */
  run: (script: string, args: string[], env?: Record<string, string>) => Result;
  build: (env?: Record<string, string>) => Result;
}

const contents = { real: 'content', fixture: 'tests/fixture/content' };

/**
 * Makes the copy before the tests of one file, and removes it after them.
 * @param content the fixture is a small corpus of its own, which builds faster and keeps its words
 */
export function useProjectCopy({
  content = 'real',
}: { content?: keyof typeof contents } = {}): ProjectCopy {
  let copy = '';
  const place = (file: string) => path.join(copy, file);
  const read = (file: string) => readFileSync(place(file), 'utf8');
  const reset = () => {
    rmSync(place('content'), { recursive: true, force: true });
    cpSync(path.join(root, contents[content]), place('content'), { recursive: true });
  };
  beforeAll(() => {
    copy = mkdtempSync(path.join(tmpdir(), 'project-'));
    const settings = [
      'astro.config.mjs',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'LICENSE-content',
    ];
    for (const part of ['src', 'public', ...settings]) {
      cpSync(path.join(root, part), place(part), { recursive: true });
    }
    // Files compressed for the real site are known by their content.
    const compressed = path.join(root, '.astro/compressed');
    if (existsSync(compressed)) {
      cpSync(compressed, place('.astro/compressed'), { recursive: true });
    }
    symlinkSync(path.join(root, 'node_modules'), place('node_modules'), 'junction');
    reset();
  });
  afterAll(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  const run: ProjectCopy['run'] = (script, args, env = {}) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
      cwd: copy,
      encoding: 'utf8',
      // Without what the test runner set for itself, which a build would take for its own.
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
