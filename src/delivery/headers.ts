/** Which headers each kind of address is served with: the one source of all server configurations. */
import {
  embedPolicy,
  formatPolicy,
  generatorPolicy,
  pagePolicy,
  searchPolicy,
  workerPolicy,
  type Directives,
} from './policy.ts';

export type Headers = Record<string, string>;

/** For every address. */
export const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
};

const year = 'public, max-age=31536000, immutable';
const asked = 'public, max-age=0, must-revalidate';
const open: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const page = (policy: Directives): Headers => ({
  'Content-Security-Policy': formatPolicy(policy),
  'X-Frame-Options': 'SAMEORIGIN',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': asked,
});

export type Kind =
  | 'page'
  | 'search'
  | 'generator'
  | 'asset'
  | 'embed'
  | 'loader'
  | 'frozen'
  | 'shared'
  | 'picture'
  | 'index';

/** @param origin of the site, as `https://skin.example` */
export const headersOf = (origin: string): Record<Kind, Headers> => ({
  page: page(pagePolicy),
  search: page(searchPolicy()),
  generator: page(generatorPolicy),
  // Their names change with what is in them.
  asset: {
    'Content-Security-Policy': formatPolicy(workerPolicy),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': year,
  },
  embed: {
    'Content-Security-Policy': formatPolicy(embedPolicy(origin)),
    ...open,
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'X-Robots-Tag': 'noindex',
    'Cache-Control': 'public, max-age=600, stale-while-revalidate=86400',
  },
  loader: { ...open, 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=604800' },
  frozen: { ...open, 'Cache-Control': year },
  shared: { ...open, 'Cache-Control': 'public, max-age=3600' },
  picture: { ...open, 'Cache-Control': 'public, max-age=86400' },
  index: { 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': asked },
});

export interface Rule {
  /** From the root of the site; with a trailing `*` all that begins like it. */
  path: string;
  kind: Kind;
}

/** All addresses that are not plain pages; the longest rule that fits holds. */
export const exceptions: Rule[] = [
  { path: '/search/*', kind: 'search' },
  { path: '/embed/', kind: 'generator' },
  { path: '/embed/index.html', kind: 'generator' },
  { path: '/embed/v1/*', kind: 'embed' },
  { path: '/embed/v1.js', kind: 'loader' },
  { path: '/embed/v1.*', kind: 'frozen' },
  { path: '/embed/versions.json', kind: 'shared' },
  { path: '/embed/changes.json', kind: 'shared' },
  { path: '/embed/changes.xml', kind: 'shared' },
  { path: '/embed/bundle/*', kind: 'shared' },
  { path: '/oembed/*', kind: 'shared' },
  { path: '/og/*', kind: 'picture' },
  { path: '/social.png', kind: 'picture' },
  { path: '/_astro/*', kind: 'asset' },
  { path: '/pagefind/*', kind: 'index' },
];

/** @param path from the root of the site, as `/articles/aftercare/` */
export function kindOf(path: string): Kind {
  const fits = exceptions.filter((rule) =>
    rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
  );
  const longest = fits.toSorted((a, b) => b.path.length - a.path.length)[0];
  return longest?.kind ?? 'page';
}
