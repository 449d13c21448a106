/** Compares computed styles before and after the build prunes, folds and renames them. */
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuiltPage } from '../../src/output/page.ts';
import { Scripts } from '../../src/output/scripts.ts';
import { codesOf, lookOf, styleEdits } from '../../src/output/styles.ts';
import { useBrowser } from '../support/browser.ts';
import { addresses } from '../support/built.ts';
import { pageOfEachKind } from '../support/page-kinds.ts';
import { useProjectCopy } from '../support/project-copy.ts';
import { serveSite, type Served } from '../support/site-server.ts';

const project = useProjectCopy();
const { shared } = useBrowser();

const servers: Served[] = [];

/** Writes a copy of each page with its styles pruned. */
function writePruned(raw: string, pruned: string): void {
  cpSync(raw, pruned, { recursive: true });
  const scripts = new Scripts(raw);
  for (const file of globSync('**/*.html', { cwd: raw })) {
    const page = new BuiltPage(file, readFileSync(path.join(raw, file), 'utf8'));
    const look = lookOf(page, codesOf(page, '/', scripts));
    const html = page.edited([...styleEdits(page, look.css), ...look.edits]);
    writeFileSync(path.join(pruned, file), html);
  }
}

beforeAll(async () => {
  const config = project.read('astro.config.mjs');
  const withoutSteps = config.replace(', siteBuild(dist)]', ']');
  expect(withoutSteps).not.toBe(config);
  writeFileSync(project.place('astro.config.mjs'), withoutSteps);
  const { status, output } = project.build({ DIST_DIR: 'raw' });
  expect(status, output).toBe(0);
  writePruned(project.place('raw.next'), project.place('pruned'));
  for (const folder of ['raw.next', 'pruned']) servers.push(await serveSite(project.place(folder)));
}, 300_000);

afterAll(() => {
  for (const { close } of servers) close();
});

/** Names of all properties except custom ones. Runs in the page. */
const propertiesOnPage = (): string[] =>
  Array.from(getComputedStyle(document.body)).filter((name) => !name.startsWith('--'));

/** Name and computed styles of every box, pseudo-elements included. */
async function boxesIn(session: CDPSession, names: string[]): Promise<[string, string[]][]> {
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', {
    computedStyles: names,
  });
  const [page] = documents;
  if (!page) throw new Error('The page has no document.');
  const nodeNames = page.nodes.nodeName ?? [];
  const textOf = (index: number | undefined): string => strings[index ?? -1] ?? '';
  return page.layout.nodeIndex.map((node, at) => [
    textOf(nodeNames[node]),
    (page.layout.styles[at] ?? []).map((index, property) => {
      const value = textOf(index).replace(/http:\/\/localhost:\d+/g, '');
      return `${names[property] ?? ''}: ${value}`;
    }),
  ]);
}

interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
  media: 'screen' | 'print';
}

const looks: Look[] = [
  { width: 1280, colorScheme: 'dark', media: 'screen' },
  { width: 360, colorScheme: 'light', media: 'print' },
];

async function stylesIn(page: Page, { width, colorScheme, media }: Look) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, media, reducedMotion: 'reduce' });
  const session = await page.context().newCDPSession(page);
  const boxes = await boxesIn(session, await page.evaluate(propertiesOnPage));
  await session.detach();
  return boxes;
}

/** One page of each kind, all tools, and pages for frames. */
const compared = [
  ...pageOfEachKind,
  ...addresses.filter((address) => /^\/tools\/./.test(address)),
  '/embed/v1/articles/aftercare/',
  '/embed/v1/claims/works-acne-scars/',
  '/embed/v1/tools/leaflet-maker/',
];

test.each([...new Set(compared)])(
  '%s has the same computed styles after pruning',
  async (address) => {
    const seen = [];
    for (const { origin } of servers) {
      const page = await shared({ baseURL: origin });
      await page.goto(origin + address, { waitUntil: 'load' });
      const all = [];
      for (const look of looks) all.push(await stylesIn(page, look));
      seen.push(all);
    }
    const [before = [], after = []] = seen;
    for (const [at, look] of looks.entries()) {
      const [old = [], now = []] = [before[at], after[at]];
      expect(now.map(([name]) => name)).toEqual(old.map(([name]) => name));
      const changed = old.flatMap(([name, styles], index) => {
        const found = styles.filter((one, property) => one !== now[index]?.[1][property]);
        return found.length > 0 ? `${JSON.stringify(look)} ${name} had ${found.join(', ')}` : [];
      });
      expect(changed.slice(0, 10)).toEqual([]);
      expect(old.length).toBeGreaterThan(20);
    }
  },
);
