/** Pruning, folding and short names change no computed style: one page of each kind, before and after. */
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuiltPage } from '../../src/output/page.ts';
import { Scripts } from '../../src/output/scripts.ts';
import { codesOf, lookOf, styleEdits } from '../../src/output/styles.ts';
import { useBrowser } from '../support/browser.ts';
import { useProjectCopy } from '../support/project-copy.ts';
import { serveSite, type Served } from '../support/site-server.ts';

const project = useProjectCopy({ content: 'fixture' });
const { shared } = useBrowser();

const servers: Served[] = [];

/** Writes each page with its styles cut, beside those that Astro made. */
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

/** Name and computed styles of each element and of what is drawn before and after it; runs in the page. */
function stylesOnPage(): [name: string, styles: string][] {
  const read = (element: Element, part?: string): string => {
    const style = getComputedStyle(element, part);
    const isDrawn = part === undefined || style.content !== 'none';
    const names = isDrawn ? Array.from(style).filter((name) => !name.startsWith('--')) : [];
    return names.map((name) => `${name}: ${style.getPropertyValue(name)}`).join(';');
  };
  const elements = [...document.querySelectorAll('html, body, body *')].filter(
    (element) => !/^(?:script|style|template)$/i.test(element.tagName),
  );
  return elements.map((element) => [
    `${element.tagName.toLowerCase()}#${element.id}`,
    ['', '::before', '::after', '::marker', '::placeholder']
      .map((part) => read(element, part === '' ? undefined : part))
      .join('\n')
      .replaceAll(location.origin, ''),
  ]);
}

interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
  media: 'screen' | 'print';
}

const looks: Look[] = [
  { width: 360, colorScheme: 'light', media: 'screen' },
  { width: 1280, colorScheme: 'dark', media: 'screen' },
  { width: 800, colorScheme: 'light', media: 'print' },
];

async function stylesIn(page: Page, { width, colorScheme, media }: Look) {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme, media, reducedMotion: 'reduce' });
  return page.evaluate(stylesOnPage);
}

/** The declarations of an element that differ. */
function differences(before: string, after: string): string[] {
  const [old, now] = [before, after].map((styles) => styles.split(/[;\n]/));
  return (old ?? []).flatMap((one, at) => (one === now?.[at] ? [] : `${one} → ${now?.[at] ?? ''}`));
}

test.each([
  '/',
  '/concerns/',
  '/concerns/acne-scars/',
  '/articles/',
  '/articles/aftercare/',
  '/claims/',
  '/claims/works-acne-scars/',
  '/tools/',
  '/tools/recovery-guide/',
  '/tools/needle-depth/',
  '/tools/leaflet-maker/',
  '/tools/is-it-for-me/',
  '/tools/visit-questions/',
  '/glossary/',
  '/references/',
  '/search/',
  '/about/',
  '/evidence-map/',
  '/a-z/',
  '/updates/',
  '/offline/',
  '/embed/',
  '/for-clinics/',
  '/quality/',
  '/404.html',
  '/embed/v1/articles/aftercare/',
  '/embed/v1/claims/works-acne-scars/',
  '/embed/v1/tools/leaflet-maker/',
])('%s looks the same with pruned styles', async (address) => {
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
      const found = differences(styles, now[index]?.[1] ?? '');
      return found.length > 0
        ? `${JSON.stringify(look)} ${name}: ${found.slice(0, 4).join(', ')}`
        : [];
    });
    expect(changed.slice(0, 10)).toEqual([]);
  }
  expect(before.flat().length).toBeGreaterThan(60);
});
