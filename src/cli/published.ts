/** Lists the addresses that other sites use in their pages. Once published, they must work forever. */
import { globSync } from 'node:fs';
import path from 'node:path';

/** Has one address on each line, sorted. */
export const publishedFile = 'content/published.txt';

/** @param site the folder of the built site */
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
