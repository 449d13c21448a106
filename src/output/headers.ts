/** What a server says with each kind of address. Only data: the build, the example servers and the tests read it. */
import { site } from '../site.ts';

export type Headers = Readonly<Record<string, string>>;
type Policy = Readonly<Record<string, string>>;

export type Kind =
  | 'page'
  | 'embedded'
  | 'loader'
  | 'frozen-loader'
  | 'embed-file'
  | 'oembed'
  | 'picture'
  | 'hashed'
  | 'search-worker'
  | 'search-data'
  | 'offline-worker'
  | 'file';

/**
 * Patterns of addresses, without the path the site lives under. The first that matches says the kind; what none
 * matches is a page, as is every address that is not there. Plain enough for PCRE and RE2.
 */
export const patterns: readonly (readonly [pattern: string, kind: Kind])[] = [
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
];

/** Each kind once, in the order of the patterns. */
export const fileKinds: readonly Kind[] = [
  ...new Set([...patterns.map(([, kind]) => kind), 'page' as const]),
];

/** A pattern below the path that the site lives under, as a server wants it. */
export const patternBelow = (base: string, pattern: string): string =>
  `^${base.replaceAll('.', '\\.')}${pattern}`;

/** @param address as `embed/v1.js`, without the path the site lives under */
export function kindOf(address: string): Kind {
  return patterns.find(([pattern]) => new RegExp(`^${pattern}`).test(address))?.[1] ?? 'page';
}

const formatPolicy = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');

/** A form of ours asks our own search; what readers say goes where the publisher has it sent. */
const formTargets = [
  "'self'",
  ...(site.feedbackEndpoint ? [new URL(site.feedbackEndpoint).origin] : []),
].join(' ');

/**
 * Several policies hold together, and each page brings one of its own with the hashes of its styles and scripts. So
 * that of the header is silent about `default-src` and `style-src`, which would forbid them.
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
  // As src/search/client.ts, src/generator/blueprint.ts and src/offline/element.ts name theirs.
  'trusted-types': 'search embed offline',
};

/**
 * In a sandboxed frame the origin is opaque, and for some versions of WebKit `'self'` means nothing there: the site
 * is named in full.
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

/** For what is no document: nothing in it runs if it is opened as one. */
const filePolicy = (ancestors: string): Policy => ({
  'script-src': "'none'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': ancestors,
});

/** A worker is held to the policy of its own answer, not to that of the page. */
const workerPolicy: Policy = {
  'default-src': "'none'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** The same with every answer. */
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
/** For files that pages of other sites show, and may look into. */
const shared = {
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

/**
 * What differs between fileKinds.
 * @param source origin of the site, as `https://clinic.example`, or what a server puts in its place
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
      // A host that takes in only what agrees to it asks this of frames too.
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

/** All that a server says with an address, without the path the site lives under. */
export function headersFor(address: string, source: string): Headers {
  return { ...everywhere, ...ownHeaders(kindOf(address), source) };
}
