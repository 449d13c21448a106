/** One page of the whole site as a file that opens from any folder, with or without a server. */
import path from 'node:path';

export interface Place {
  /** Path the site lives under, as `/skin/`. */
  base: string;
  /** Where the site itself is, as `https://clinic.example/skin/`. */
  home: string;
  /** Whether the pack holds a file, by its path. */
  holds: (file: string) => boolean;
}

/** What search engines, frames and other sites read, and what only a server could answer. */
const useless = [
  /<script type="(?:application\/ld\+json|speculationrules)"[^>]*>[^]*?<\/script>/g,
  /<script type="?module"?[^>]*>[^]*?<\/script>/g,
  /<link rel="(?:alternate|sitemap|modulepreload|apple-touch-icon)"[^>]*>/g,
  /<meta (?:property="og:|name="twitter:)[^>]*>/g,
  /<form action="[^"]*\/search\/"[^>]*>[^]*?<\/form>/g,
];

/** The address of a file from another, or of the site itself where the pack has no such file. */
function lead(address: string, from: string, { base, home, holds }: Place): string {
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  // Without a server nothing can be searched; A to Z leads to the same pages.
  const found = target === 'search/' ? 'a-z/' : target;
  const file = found === '' || found.endsWith('/') ? `${found}index.html` : found;
  if (!holds(file)) return `${home}${target}${rest}`;
  const mark = target === 'search/' ? '' : rest;
  return path.posix.relative(path.posix.dirname(from), file) + mark;
}

/**
 * @param html a page as it is served, all its addresses from the root of the origin
 * @param file its path in the pack, as `articles/cost/index.html`
 */
export function packPage(html: string, file: string, place: Place): string {
  const bare = useless.reduce((text, one) => text.replace(one, ''), html);
  const tool = /^tools\/([\w-]+)\/index\.html$/.exec(file)?.[1];
  const script = `embed/v1/tools/${tool ?? ''}.js`;
  const runs = tool !== undefined && place.holds(script);
  const scripted = runs
    ? bare.replace('</head>', () => `<script src="${place.base}${script}" defer></script></head>`)
    : bare;
  return scripted
    .replace(/(<a [^>]*href="[^"]*\/search\/"[^>]*>)Search<\/a>/g, '$1A to Z</a>')
    .replace(
      /(\b(?:href|src|action)="|url\(["']?)(\/[^"')]*)/g,
      (_, before: string, address: string) => before + lead(address, file, place),
    );
}
