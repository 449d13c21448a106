/** Which pages the sitemap names: those that search engines may show. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { isOffered } from '../lib/define-site.ts';
import { site } from '../site.ts';
import type { Version } from '../corpus/history-schema.ts';

/**
 * @param root the project
 * @returns whether search engines may list an address of the built site
 */
export function pageFilter(root: string): (address: string) => boolean {
  const read = (file: string) =>
    (parse(readFileSync(path.join(root, 'content', file), 'utf8')) ?? {}) as object;
  const withdrawn = Object.keys(read('withdrawn.yaml'));
  const superseded = Object.entries(read('versions.yaml') as Record<string, Version[]>).flatMap(
    ([page, versions]) =>
      versions
        .slice(withdrawn.includes(page) ? 0 : 1)
        .map(({ version }) => `versions/${page}/${String(version)}`),
  );
  const hidden = ['offline', 'versions', ...withdrawn, ...superseded];
  return (address) =>
    !address.includes('/embed/v1/') &&
    isOffered(site, new URL(address).pathname.replace(site.base, '/')) &&
    !hidden.some((page) => address.endsWith(`/${page}/`));
}
