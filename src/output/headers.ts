/** The HTTP headers of each kind of file, as data for the build, the server configurations and the tests. */
import { site } from '../site.ts';

export type Headers = Readonly<Record<string, string>>;
type Policy = Readonly<Record<string, string>>;

/**
 * Patterns of addresses without the base path. The first one that matches gives the kind. All other addresses are pages,
 * even those that do not exist. The syntax works in PCRE and RE2, which servers use.
 */
export const patterns = [
  ['embed/(index\\.html)?$', 'page'],
  ['embed/v\\d+/', 'embedded'],
  ['embed/v\\d+\\.js$', 'loader'],
  ['embed/v\\d+\\.\\d+\\.\\d+\\.js$', 'frozen-loader'],
  ['embed/', 'embed-file'],
  ['oembed/', 'oembed'],
  ['og/', 'picture'],
  ['social\\.png$', 'picture'],
  ['_astro/', 'hashed'],
  ['_search/', 'search-worker'],
  ['sw\\.js$', 'offline-worker'],
  ['pagefind/(fragment|index)/', 'hashed'],
  ['pagefind/', 'search-data'],
  ['search/.+\\.json$', 'search-data'],
  ['[^/]+\\.(bib|ico|ics|json|png|ris|svg|txt|webmanifest|xml|zip)$', 'file'],
] as const;

export type Kind = (typeof patterns)[number][1];
export const fileKinds: readonly Kind[] = [...new Set(patterns.map(([, kind]) => kind))];

/** A pattern for a server, which sees addresses with the base path. */
export const patternBelow = (base: string, pattern: string): string =>
  `^${base.replaceAll('.', '\\.')}${pattern}`;

/** @param address without the base path, such as `embed/v1.js` */
export function kindOf(address: string): Kind {
  return patterns.find(([pattern]) => new RegExp(`^${pattern}`).test(address))?.[1] ?? 'page';
}

const formatPolicy = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** Forms send searches to this site, and answers to “Was this clear?” to the address in `src/site.ts`. */
const formTargets = [
  "'self'",
  ...(site.feedbackEndpoint ? [new URL(site.feedbackEndpoint).origin] : []),
].join(' ');

/**
 * Each page also has a policy in its HTML, with the hashes of its styles and scripts. Browsers enforce both policies, so
 * this one must not set `default-src` or `style-src`, which would forbid the page's own styles.
 */
const pagePolicy: Policy = {
  'script-src-attr': "'none'",
  'style-src-attr': "'none'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'frame-src': "'self'",
  'media-src': "'none'",
  'object-src': "'none'",
  'manifest-src': "'none'",
  'base-uri': "'none'",
  'form-action': formTargets,
  'frame-ancestors': "'self'",
  'require-trusted-types-for': "'script'",
  // The policies of src/search/client.ts, src/generator/blueprint.ts and src/offline/element.ts.
  'trusted-types': 'search embed offline',
};

/**
 * Names the site in full, because in a sandboxed frame some versions of WebKit do not match `'self'` with the site.
 */
const embeddedPolicy = (source: string): Policy => ({
  'script-src': source,
  'script-src-attr': "'none'",
  'style-src-attr': "'none'",
  'img-src': `${source} data:`,
  'font-src': source,
  'connect-src': "'none'",
  'worker-src': "'none'",
  'frame-src': "'none'",
  'media-src': "'none'",
  'object-src': "'none'",
  'manifest-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': '*',
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
});

/** For files other than pages. If a browser opens one as a page, no script in it runs. */
const filePolicy = (ancestors: string): Policy => ({
  'script-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': ancestors,
});

/** A worker has the policy of its own file, not that of the page. */
const workerPolicy: Policy = {
  'default-src': "'none'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** Headers of all files. */
export const everywhere: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=()',
  'Strict-Transport-Security': 'max-age=63072000',
};

const day = 86_400;
const lasting = 'public, max-age=31536000, immutable';
const checkedEachTime = 'public, max-age=0, must-revalidate';
const hourly = 'public, max-age=3600';

const own = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** For files that other sites may show and read. */
const shared = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/**
 * Headers of one kind of file, without those of all files.
 * @param source origin of the site, such as `https://clinic.example`, or a variable of the server for it
 */
export function ownHeaders(kind: Kind, source: string): Headers {
  const ofFile = { 'Content-Security-Policy': formatPolicy(filePolicy("'none'")) };
  const ofEmbedFile = { 'Content-Security-Policy': formatPolicy(filePolicy('*')), ...shared };
  const all: Readonly<Record<Kind, Headers>> = {
    page: {
      'Content-Security-Policy': formatPolicy(pagePolicy),
      'X-Frame-Options': 'SAMEORIGIN',
      'Cross-Origin-Opener-Policy': 'same-origin',
      ...own,
      'Cache-Control': checkedEachTime,
    },
    embedded: {
      'Content-Security-Policy': formatPolicy(embeddedPolicy(source)),
      ...shared,
      // Sites with `Cross-Origin-Embedder-Policy: require-corp` can show only frames that have it too.
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'X-Robots-Tag': 'noindex',
      'Cache-Control': `public, max-age=600, stale-while-revalidate=${String(day)}`,
    },
    loader: {
      ...ofEmbedFile,
      'Cache-Control': `${hourly}, stale-while-revalidate=${String(7 * day)}`,
    },
    'frozen-loader': { ...ofEmbedFile, 'Cache-Control': lasting },
    'embed-file': { ...ofEmbedFile, 'Cache-Control': hourly },
    oembed: { ...ofFile, ...shared, 'Cache-Control': hourly },
    picture: {
      ...ofFile,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cache-Control': `public, max-age=${String(day)}`,
    },
    hashed: { ...ofFile, ...own, 'Cache-Control': lasting },
    'search-worker': {
      'Content-Security-Policy': formatPolicy({
        ...workerPolicy,
        'script-src': "'self' 'wasm-unsafe-eval'",
      }),
      ...own,
      'Cache-Control': lasting,
    },
    'offline-worker': {
      'Content-Security-Policy': formatPolicy(workerPolicy),
      ...own,
      'Cache-Control': checkedEachTime,
    },
    'search-data': { ...ofFile, ...own, 'Cache-Control': checkedEachTime },
    file: { ...ofFile, 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': hourly },
  };
  return all[kind];
}

/** All headers of an address. @param address without the base path */
export function headersFor(address: string, source: string): Headers {
  return { ...everywhere, ...ownHeaders(kindOf(address), source) };
}
