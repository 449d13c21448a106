/** Copies of the project to compare: the current files and another commit. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../support/paths.ts';
import { copyProject } from '../../support/copy-project.ts';

export interface Side {
  name: string;
  folder: string;
}

/** Runs a program in a folder. @throws with its output if it fails */
export function run(folder: string, command: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
  if (status === 0) return stdout.trim();
  throw new Error(`${command} ${args.join(' ')} failed in ${folder}. ${stdout}${stderr}`);
}

/** The current files, with the scripts that generate articles. */
function copyOfFiles(folder: string): Side {
  copyProject(folder);
  for (const part of ['tests/bench', 'tests/support']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  return { name: 'now', folder };
}

function cloneOf(commit: string, folder: string): Side {
  const id = run(root, 'git', 'rev-parse', '--verify', '--end-of-options', `${commit}^{commit}`);
  run(root, 'git', 'clone', '--quiet', '--no-checkout', root, folder);
  run(folder, 'git', 'checkout', '--quiet', id);
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return { name: id.slice(0, 8), folder };
}

function isSound({ folder }: Side, content: string): boolean {
  const place = path.join(folder, 'content');
  rmSync(place, { recursive: true });
  cpSync(content, place, { recursive: true });
  try {
    run(folder, process.execPath, 'src/cli/check-content.ts');
    return true;
  } catch {
    return false;
  }
}

/** Gives both sides the same content, if it keeps the rules of both. */
function shareContent(sides: [Side, Side], folder: string): string {
  const contents = sides.map(({ name, folder: side }) => {
    const place = path.join(folder, `content-${name}`);
    cpSync(path.join(side, 'content'), place, { recursive: true });
    return place;
  });
  for (const [at, content] of contents.entries()) {
    const name = sides[at]?.name ?? '';
    if (sides.every((side) => isSound(side, content))) return `Both build the content of ${name}.`;
  }
  for (const [at, content] of contents.entries()) {
    if (sides[at]) isSound(sides[at], content);
  }
  return 'Each builds its own content: neither finds that of the other sound.';
}

/**
 * @param folder for the copies
 * @param against another commit, if any
 * @returns the sides with the current files first, and a sentence about the content
 */
export function prepareSides(folder: string, against?: string): { sides: Side[]; about: string } {
  const now = copyOfFiles(path.join(folder, 'now'));
  if (against === undefined) return { sides: [now], about: '' };
  const other = cloneOf(against, path.join(folder, 'against'));
  const lock = (place: string) => readFileSync(path.join(place, 'package-lock.json'), 'utf8');
  const isSame = lock(root) === lock(other.folder);
  const packages = isSame ? '' : ' Its packages were others; both build with those of now.';
  return { sides: [now, other], about: shareContent([now, other], folder) + packages };
}

/**
 * Copies a side and adds articles.
 * @throws if the commit has no script for that
 */
export function withArticles({ name, folder }: Side, count: number): Side {
  const script = 'tests/bench/speed/generate.ts';
  if (!existsSync(path.join(folder, script))) {
    throw new Error(`${name} has no ${script}. Use --growth 0.`);
  }
  const larger = `${folder}-${String(count)}`;
  run(folder, process.execPath, script, String(count), larger);
  return { name, folder: larger };
}
