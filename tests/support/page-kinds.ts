/** Finds one page of each kind in the build, for checks that are too slow to run on all pages. */
import { addresses, fileOf, readBuilt } from './built.ts';

/** Pages in one folder are of one kind, as all guides are. Every other page is of a kind of its own. */
const kindOf = (address: string): string => /^\/([\w-]+)\/./.exec(address)?.[1] ?? address;

/**
 * Names of the elements, attributes and classes of a page. Classes that the build shortened are left out: their names
 * differ from page to page.
 */
export function partsOf(address: string): Set<string> {
  const body = readBuilt(fileOf(address)).replace(/^[^]*?<body/, '<body');
  const tags = body.match(/<[a-z][a-z0-9-]*/g) ?? [];
  const attributes = body.match(/ (?:data|aria)-[a-z-]+(?:="[a-z-]+")?/g) ?? [];
  const classes = [...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(' ').filter((name) => !/^_[0-9a-z]+$/.test(name)),
  );
  return new Set([...tags, ...attributes, ...classes]);
}

const best = new Map<string, { address: string; parts: number }>();
for (const address of addresses.filter((one) => !one.startsWith('/embed/v1/'))) {
  const kind = kindOf(address);
  const parts = partsOf(address).size;
  if (parts > (best.get(kind)?.parts ?? -1)) best.set(kind, { address, parts });
}

/** The page with the most parts of each kind, without the pages for frames. */
export const pageOfEachKind: string[] = [...best.values()].map(({ address }) => address);
