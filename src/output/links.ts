import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../lib/finding.ts';
import type { BuiltPage } from './page.ts';

export interface PageLinks {
  /** Ids of elements, to which other pages can link. */
  ids: string[];
  /** Different addresses in `href` and `src`, without those of other sites. */
  links: string[];
}

export function linksOf({ elements }: BuiltPage): PageLinks {
  const ids = new Set<string>();
  const links = new Set<string>();
  for (const element of elements) {
    if (element.id) ids.add(element.id);
    const link = element.getAttribute('href') ?? element.getAttribute('src');
    if (link !== undefined && !/^([a-z]+:|\/\/)/i.test(link)) links.add(link);
  }
  return { ids: [...ids], links: [...links] };
}

export interface LinkedSite {
  /** By address, without the base path. */
  pages: ReadonlyMap<string, PageLinks>;
  /** Path of the site, such as `/skin/`. */
  base: string;
  /** The folder of the built site. */
  dist: string;
  /** The folder of the project. */
  root: string;
}

/** The content file of a page, or its address if it has none. */
function sourceOf(address: string, root: string): string {
  const page = address.replace(/\/$/, '');
  const source = `content/${page.includes('/') ? page : `pages/${page}`}.mdx`;
  return existsSync(path.join(root, source)) ? source : `/${address}`;
}

/** Checks that all links within the site lead to a page, a part of a page or a file. */
export function findBrokenLinks({ pages, base, dist, root }: LinkedSite): Finding[] {
  const idsOf = new Map([...pages].map(([address, { ids }]) => [address, new Set(ids)]));
  const files = new Map<string, boolean>();
  const isFile = (target: string): boolean => {
    const known = files.get(target) ?? existsSync(path.join(dist, target));
    files.set(target, known);
    return known;
  };
  const linkProblem = (link: string, from: string): string | undefined => {
    const url = new URL(link, `http://site${base}${from}`);
    if (!url.pathname.startsWith(base)) return `is outside of the base path ${base}`;
    const target = decodeURIComponent(url.pathname.slice(base.length));
    const ids = idsOf.get(target);
    if (!ids) return isFile(target) ? undefined : 'leads nowhere';
    const fragment = decodeURIComponent(url.hash.slice(1));
    return fragment === '' || ids.has(fragment) ? undefined : `has no part "#${fragment}"`;
  };
  const broken = new Map<string, { file: string; message: string; pages: number }>();
  for (const [address, { links }] of pages) {
    for (const link of links) {
      const problem = linkProblem(link, address);
      if (problem === undefined) continue;
      const message = `The link ${link} ${problem}. Correct the address, or add the missing page or id.`;
      const known = broken.get(message);
      if (known) known.pages += 1;
      else broken.set(message, { file: sourceOf(address, root), message, pages: 1 });
    }
  }
  return [...broken.values()].map(({ file, message, pages: count }) => ({
    file,
    rule: 'link-resolves',
    message: count === 1 ? message : `${message} The link is on ${String(count)} pages.`,
  }));
}
