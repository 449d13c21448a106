/** Writes `_headers`, which Netlify and Cloudflare Pages read. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../lib/list-files.ts';
import { everywhere, kindOf, ownHeaders, type Headers, type Kind } from './headers.ts';
import { typeOf } from './media-types.ts';

export interface HeaderRule {
  /** An address, or a folder with `*` for all addresses in it. */
  path: string;
  kind: Kind;
}

/** Whether hosts cannot tell the media type from the name. */
const isUnusual = (address: string): boolean =>
  /\.(?:bib|ris)$|^embed\/changes\.xml$/.test(address);

/**
 * Makes as few rules as possible, with exactly one for each address, because hosts merge all rules that match.
 * @param addresses of all files, without the base path
 */
export function rulesFor(addresses: readonly string[], folder = ''): HeaderRule[] {
  const inside = addresses.filter((address) => address.startsWith(folder));
  const kinds = new Set(inside.map(kindOf));
  const [kind] = kinds;
  const isPlain = folder !== '' && kinds.size === 1 && !inside.some(isUnusual);
  if (isPlain && kind !== undefined) return [{ path: `${folder}*`, kind }];
  const names = inside.map((address) => address.slice(folder.length));
  const folders = new Set(names.flatMap((name) => /^[^/]+\//.exec(name)?.[0] ?? []));
  return [
    ...names
      .filter((name) => !name.includes('/'))
      .map((name) => ({ path: folder + name, kind: kindOf(folder + name) })),
    ...[...folders].flatMap((name) => rulesFor(inside, folder + name)),
  ];
}

const lines = (headers: Headers): string =>
  Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');

/**
 * @param base path of the site, such as `/skin/`
 * @param source origin of the site
 */
export function formatHeaders(rules: HeaderRule[], base: string, source: string): string {
  const typed = ({ path: address }: HeaderRule): Headers =>
    isUnusual(address) ? { 'Content-Type': typeOf(address) } : {};
  return [
    `${base}*\n${lines(everywhere)}`,
    ...rules.map(
      (rule) =>
        base + rule.path + '\n' + lines({ ...ownHeaders(rule.kind, source), ...typed(rule) }),
    ),
  ].join('\n');
}

/**
 * @param dist the folder of the built site
 * @returns the number of rules
 */
export function writeHeaders(dist: string, base: string, source: string): number {
  const addresses = listFiles(dist)
    .filter((file) => !/\.(?:br|gz)$|(?:^|\/)_headers$/.test(file))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .toSorted();
  const rules = rulesFor(addresses);
  writeFileSync(path.join(dist, '_headers'), formatHeaders(rules, base, source));
  return rules.length;
}
