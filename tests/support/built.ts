/** The build under test: the fixture’s or the real one, as `tests/vitest.config.ts` says for each project. */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inject } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import type { Corpus } from '../../src/corpus/rule.ts';
import { sources } from '../../src/sources.ts';
import { root } from './paths.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built site, relative to the root of the project. */
    dist: string;
    /** Folder that contains the `content/` of that site, relative to the root of the project. */
    contentRoot: string;
  }
}

export const dist = path.join(root, inject('dist'));

/** Files of the build below its folder, with forward slashes, sorted. */
export function builtFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: dist })
    .map((file) => file.split(path.sep).join('/'))
    .toSorted();
}

/** @param file relative to the folder of the build */
export const readBuilt = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

/** The content that the site was built from. */
export async function builtCorpus(): Promise<Corpus> {
  return (await readCorpus(path.join(root, inject('contentRoot')), sources)).corpus;
}

/** The file of a page, relative to the folder of the build. */
export const fileOf = (address: string): string =>
  address.slice(1).replace(/(^|\/)$/, '$1index.html');

/** Addresses of all pages, such as `/articles/aftercare/`. */
export const addresses: string[] = builtFiles('**/*.html').map(
  (file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
);

/** Pages for frames by their names, such as `articles/aftercare`, sorted. */
export const embeds: string[] = addresses
  .filter((address) => address.startsWith('/embed/v1/'))
  .map((address) => address.replace(/^\/embed\/v1\/|\/$/g, ''))
  .toSorted();
