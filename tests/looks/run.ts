/**
 * Compares screenshots of `dist/` and an earlier build pixel by pixel: `npm run test:looks -- --against FOLDER`.
 * `--pages` and `--widths` limit the comparison. Screenshots that differ are kept in `dist.looks/`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchOptions } from '../support/chromium.ts';
import { dist, root } from '../support/paths.ts';
import { serveSite } from '../support/site-server.ts';
import { pages } from './pages.ts';

const { values: options } = parseArgs({
  options: {
    against: { type: 'string' },
    pages: { type: 'string', default: pages.join() },
    widths: { type: 'string', default: '360,1280' },
  },
});
if (options.against === undefined) throw new Error('Name an earlier build: --against FOLDER.');
const folder = path.join(root, 'dist.looks');
const views = options.pages
  .split(',')
  .flatMap((address) =>
    options.widths.split(',').map((width) => ({ address, width: Number(width) })),
  );
const looks = ['light', 'dark', 'print'] as const;

/** Screenshots by names such as `/about/ at 360 px, dark`. Both builds use one port, because pages show addresses. */
async function takeAll(
  browser: Browser,
  build: string,
  port = 0,
): Promise<{ port: number; shots: Map<string, Buffer> }> {
  const { origin, close } = await serveSite(build, { port });
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  const shots = new Map<string, Buffer>();
  for (const { address, width } of views) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(origin + address);
    await page.evaluate(() => document.fonts.ready);
    for (const look of looks) {
      await page.emulateMedia({
        media: look === 'print' ? 'print' : 'screen',
        colorScheme: look === 'dark' ? 'dark' : 'light',
      });
      const shot = await page.screenshot({ fullPage: true, animations: 'disabled' });
      shots.set(`${address} at ${String(width)} px, ${look}`, shot);
    }
  }
  await context.close();
  close();
  return { port: Number(new URL(origin).port), shots };
}

/** @returns the number of different pixels, or undefined if the sizes differ */
async function countDifferent(one: Buffer, other: Buffer): Promise<number | undefined> {
  if (one.equals(other)) return 0;
  const raw = (png: Buffer) => sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const [a, b] = [await raw(one), await raw(other)];
  if (a.info.width !== b.info.width || a.info.height !== b.info.height) return undefined;
  const left = new Uint32Array(a.data.buffer, a.data.byteOffset);
  const right = new Uint32Array(b.data.buffer, b.data.byteOffset);
  return left.reduce((sum, pixel, at) => sum + Number(pixel !== right[at]), 0);
}

rmSync(folder, { recursive: true, force: true });
const browser = await chromium.launch(launchOptions());
const before = await takeAll(browser, path.resolve(options.against));
const after = await takeAll(browser, dist, before.port);
await browser.close();
let different = 0;
for (const [name, shot] of before.shots) {
  const other = after.shots.get(name) ?? shot;
  const count = await countDifferent(shot, other);
  if (count === 0) continue;
  different += 1;
  console.log(
    `${name}: ${count === undefined ? 'another size' : `${String(count)} pixels differ`}`,
  );
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name.replace(/\W+/g, '_'));
  writeFileSync(`${file}-before.png`, shot);
  writeFileSync(`${file}-after.png`, other);
}
const all = before.shots.size;
console.log(`${String(all - different)} of ${String(all)} screenshots are equal.`);
process.exitCode = different > 0 ? 1 : 0;
