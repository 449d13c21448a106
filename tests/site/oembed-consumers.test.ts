/** Two programs by others read our pages as they read any site: over HTTP, given only the address of a page. */
import { createServer, type Server } from 'node:http';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { extract, type RichTypeData } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dist, readBuilt } from '../support/built.ts';

const pages = ['articles/aftercare', 'concerns/acne-scars', 'claims/works-acne-scars'];
const fileOf = (page: string) => `oembed/v1/${page}.json`;
const built = new URL(
  (JSON.parse(readBuilt(fileOf(pages[0] ?? ''))) as RichTypeData).provider_url ?? '',
);
const types: Record<string, string> = { '.html': 'text/html', '.json': 'application/json' };

let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin);
    const place = path.join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!statSync(place, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    // The site was built for another origin than the one that serves it here.
    const text = readFileSync(place, 'utf8').replaceAll(built.origin, origin);
    response
      .writeHead(200, { 'content-type': types[path.extname(place)] ?? 'text/plain' })
      .end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : 0)}`;
});

afterAll(() => {
  server.close();
});

const expected = (page: string) =>
  JSON.parse(readBuilt(fileOf(page)).replaceAll(built.origin, origin)) as RichTypeData;

test.each(pages)('oembed-extractor finds the frame of %s', async (page) => {
  const found = (await extract(`${origin}/${page}/`)) as RichTypeData;
  expect(found).toMatchObject({ ...expected(page), type: 'rich' });
});

test.each(pages)('unfurl finds the frame and the picture of %s', async (page) => {
  const found = await unfurl(`${origin}/${page}/`);
  const { html, title, thumbnail_url: picture } = expected(page);
  expect(found.oEmbed).toMatchObject({ type: 'rich', title, html });
  expect(found.open_graph.images?.[0]).toMatchObject({ url: picture, width: 1200, height: 630 });
});
