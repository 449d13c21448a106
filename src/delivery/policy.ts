/** What pages may load and do, as Content Security Policies: https://www.w3.org/TR/CSP3/ */

export type Directives = Record<string, string[]>;

export const formatPolicy = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join(';');

/** Pages make no HTML of strings, and a browser that knows Trusted Types holds them to it. */
const trusted: Directives = {
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ["'none'"],
};

/**
 * What a server says for all pages at once. Their stylesheets stand in them and differ, so that only the page
 * itself can name those: policies add up, each page has one more in its head.
 */
export const pagePolicy: Directives = {
  'script-src': ["'self'", "'inline-speculation-rules'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'frame-src': ["'none'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'self'"],
  ...trusted,
};

/** A worker is made of an address, which Trusted Types take for a script. */
export function searchPolicy(): Directives {
  const { 'require-trusted-types-for': _for, 'trusted-types': _types, ...rest } = pagePolicy;
  return { ...rest, 'script-src': ["'self'", "'inline-speculation-rules'", "'wasm-unsafe-eval'"] };
}

/** The generator shows what it makes in a frame of our own. */
export const generatorPolicy: Directives = { ...pagePolicy, 'frame-src': ["'self'"] };

/** Of scripts themselves: a worker is held to what its own file came with. */
export const workerPolicy: Directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
};

/**
 * Of pages in frames on other sites. In a sandbox their origin is opaque, where `'self'` means nothing.
 * @param origin of our site, as `https://skin.example`
 */
export function embedPolicy(origin: string): Directives {
  const own = ["'self'", origin];
  return {
    'script-src': own,
    'img-src': [...own, 'data:'],
    'font-src': own,
    'connect-src': ["'none'"],
    'frame-src': ["'none'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ['*'],
    ...trusted,
  };
}
