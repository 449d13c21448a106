/** The addresses that other sites have in their pages: once published, they answer for good. */
import { globSync } from 'node:fs';
import path from 'node:path';

/** Below the root of the project; one address a line, sorted. */
export const publishedFile = 'content/published.txt';

/** @param site the folder that holds the built site */
export function embeddedAddresses(site: string): string[] {
  return globSync(['{embed,oembed}/v1/**/*.*', 'embed/{v*.js,changes.*}'], { cwd: site })
    .filter((file) => !/\.(?:br|gz)$/.test(file))
    .map(
      (file) =>
        `/${file
          .split(path.sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    )
    .toSorted();
}

export const readAddresses = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line !== '');
