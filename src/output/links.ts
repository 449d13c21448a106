import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'node-html-parser';
import type { Finding } from '../lib/finding.ts';

interface BuiltPage {
  ids: Set<string>;
  /** Addresses in href and src, without those that leave the site. */
  links: Set<string>;
}

function readPage(html: string): BuiltPage {
  const page: BuiltPage = { ids: new Set(), links: new Set() };
  for (const element of parse(html).querySelectorAll('[id], [href], [src]')) {
    if (element.id) page.ids.add(element.id);
    const link = element.getAttribute('href') ?? element.getAttribute('src');
    if (link !== undefined && !/^([a-z]+:|\/\/)/i.test(link)) page.links.add(link);
  }
  return page;
}

/** Where an editor mends a page: its content file if it has one, else its address. */
function sourceOf(address: string, root: string): string {
  const [, kind, slug] = /^(articles|concerns|tools)\/([^/]+)\//.exec(address) ?? [];
  const source = `content/${kind ?? ''}/${slug ?? ''}.mdx`;
  return existsSync(path.join(root, source)) ? source : `/${address}`;
}

/**
 * Follows every link and fragment inside a built site.
 * @param site the folder that holds the built site
 * @param base path the site will live under, as `/skin/`
 * @param root the project, for naming the file to mend
 */
export async function findBrokenLinks(
  site: string,
  base: string,
  root: string,
): Promise<Finding[]> {
  const pages = new Map<string, BuiltPage>();
  for await (const file of glob('**/*.html', { cwd: site })) {
    const address = file
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '');
    pages.set(address, readPage(readFileSync(path.join(site, file), 'utf8')));
  }
  const problemOf = (link: string, from: string): string | undefined => {
    const url = new URL(link, `http://site${base}${from}`);
    if (!url.pathname.startsWith(base)) return `leaves the site’s base path ${base}`;
    const target = decodeURIComponent(url.pathname.slice(base.length));
    const page = pages.get(target);
    if (!page) return existsSync(path.join(site, target)) ? undefined : 'leads nowhere';
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment === '' || page.ids.has(fragment) ? undefined : `has no part "#${fragment}"`;
  };
  const broken = new Map<string, { file: string; message: string; pages: number }>();
  for (const [address, { links }] of pages) {
    for (const link of links) {
      const problem = problemOf(link, address);
      if (problem === undefined) continue;
      const message = `The link ${link} ${problem}. Correct the address or add what it names.`;
      const known = broken.get(message);
      if (known) known.pages += 1;
      else broken.set(message, { file: sourceOf(address, root), message, pages: 1 });
    }
  }
  return [...broken.values()].map(({ file, message, pages: count }) => ({
    file,
    rule: 'link-resolves',
    message: count === 1 ? message : `${message} It stands on ${String(count)} pages.`,
  }));
}
