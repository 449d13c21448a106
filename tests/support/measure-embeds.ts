/** Measures all pages for frames of `dist/` in Chromium and writes `src/frames/heights.json`. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { preview } from 'astro';
import { chromium } from 'playwright-core';
import { launchOptions } from './chromium.ts';
import { heightsOf } from './embed-heights.ts';
import { filesOf, root } from './paths.ts';

const embeds = filesOf('dist/embed/v1/**/index.html').map((file) =>
  file.replace(/^dist\/embed\/v1\/|\/index\.html$/g, ''),
);
if (embeds.length === 0) {
  throw new Error('dist/embed/v1/ has no pages. Run `npm run build` first.');
}
const server = await preview({
  root,
  outDir: './dist',
  logLevel: 'error',
  server: { port: 0, host: '127.0.0.1' },
});
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${String(server.port)}/robots.txt`);
const heights: Record<string, Record<string, number>> = {};
for (const embed of embeds) heights[embed] = await heightsOf(page, embed);
await browser.close();
await server.stop();

const file = path.join(root, 'src/frames/heights.json');
writeFileSync(file, `${JSON.stringify(heights, null, 2)}\n`);
console.log(`Wrote the heights of ${String(embeds.length)} pages to src/frames/heights.json.`);
