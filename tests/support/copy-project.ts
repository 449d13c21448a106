import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.ts';

/** Folders of content, by the name that tests give them. */
export const contents = { real: 'content', fixture: 'tests/fixture/content' };
export type ContentName = keyof typeof contents;

/** What a build reads besides `content/`. */
const parts = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'LICENSE-content',
];

/** Puts one of the contents into a copy of the project, in place of what is there. */
export function copyContent(folder: string, name: ContentName): void {
  const target = path.join(folder, 'content');
  rmSync(target, { recursive: true, force: true });
  cpSync(path.join(root, contents[name]), target, { recursive: true });
}

/**
 * Copies all that a build reads, with a link to the packages. Caches and earlier builds in the folder stay, so a copy
 * can be brought up to date.
 */
export function copyProject(folder: string, content: ContentName = 'real'): void {
  mkdirSync(folder, { recursive: true });
  for (const part of parts) {
    rmSync(path.join(folder, part), { recursive: true, force: true });
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  copyContent(folder, content);
  const packages = path.join(folder, 'node_modules');
  if (!existsSync(packages)) symlinkSync(path.join(root, 'node_modules'), packages, 'junction');
}

/** Copies the compressed files of the last build. They are found by their content, so they fit any build. */
export function copyCompressed(folder: string): void {
  const name = '.astro/compressed';
  if (existsSync(path.join(root, name))) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
}
