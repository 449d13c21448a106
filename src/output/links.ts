import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../lib/finding.ts';
import type { BuiltPage } from './page.ts';

/** What of a page others can link to, and what it links to. */
export interface PageLinks {
  ids: string[];
  /** Addresses in href and src, each once, without those that leave the site. */
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
  /** By their addresses without the path that the site lives under. */
  pages: ReadonlyMap<string, PageLinks>;
  /** Path that the site will live under, as `/skin/`. */
  base: string;
  /** The folder that holds the other files of the site. */
  dist: string;
  /** The project, for naming the file to mend. */
  root: string;
}

/** Where an editor corrects a page: its content file if it has one, else its address. */
function sourceOf(address: string, root: string): string {
  const page = address.replace(/\/$/, '');
  const source = `content/${page.includes('/') ? page : `pages/${page}`}.mdx`;
  return existsSync(path.join(root, source)) ? source : `/${address}`;
}

/** Follows every link and fragment inside a built site. */
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
    if (!url.pathname.startsWith(base)) return `leaves the site’s base path ${base}`;
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
      const message = `The link ${link} ${problem}. Correct the address or add what it names.`;
      const known = broken.get(message);
      if (known) known.pages += 1;
      else broken.set(message, { file: sourceOf(address, root), message, pages: 1 });
    }
  }
  return [...broken.values()].map(({ file, message, pages: count }) => ({
    file,
    rule: 'link-resolves',
    message: count === 1 ? message : `${message} It is on ${String(count)} pages.`,
  }));
}
