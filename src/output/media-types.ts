/** Media types by extension. All text is in UTF-8. */
export const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  sha256: 'text/plain; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  zip: 'application/zip',
};
export const otherType = 'application/octet-stream';

/** The only file whose type differs from that of its extension. */
export const feed = {
  address: 'embed/changes.xml',
  type: 'application/atom+xml; charset=utf-8',
} as const;

export function typeOf(address: string): string {
  if (address === feed.address) return feed.type;
  const extension = /\.(\w+)$/.exec(address)?.[1];
  return types[extension ?? 'html'] ?? otherType;
}
