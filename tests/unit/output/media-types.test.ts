import { expect, test } from 'vitest';
import { typeOf } from '../../../src/output/media-types.ts';

test.each([
  ['', 'text/html; charset=utf-8'],
  ['articles/aftercare/', 'text/html; charset=utf-8'],
  ['embed/v1/articles/aftercare.json', 'application/json; charset=utf-8'],
  ['embed/changes.xml', 'application/atom+xml; charset=utf-8'],
  ['sitemap-0.xml', 'application/xml; charset=utf-8'],
  ['pagefind/wasm.en-us.pagefind', 'application/octet-stream'],
  ['_astro/literata.BPlGTY4g.woff2', 'font/woff2'],
])('“%s” has the media type %s', (address, type) => {
  expect(typeOf(address)).toBe(type);
});
