/** The weight of each tool, and its answers without a script. */
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { builtCorpus, readBuilt } from '../support/built.ts';
import { pages } from '../support/site.ts';

const tools = [...(await builtCorpus()).tools.keys()];
const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;

test('the list of tools links to every tool', () => {
  expect(tools.length).toBeGreaterThan(0);
  const list = pages.find(({ address }) => address === '/tools/');
  const links = list?.document.querySelectorAll('main a').map((link) => link.getAttribute('href'));
  expect(links).toEqual(expect.arrayContaining(tools.map((id) => `/tools/${id}/`)));
});

describe.each(tools)('the tool %s', (id) => {
  const html = readBuilt(`tools/${id}/index.html`);
  const main = parse(html).querySelector('main');

  test('loads at most 6 kB of script at first, compressed', () => {
    const scripts = [...html.matchAll(/<script type="module"([^>]*)>([\s\S]*?)<\/script>/g)].map(
      ([, attributes = '', inner = '']) => {
        const src = /src="([^"]+)"/.exec(attributes)?.[1];
        return src === undefined ? inner : readBuilt(src.slice(1));
      },
    );
    expect(scripts.join('').length).toBeGreaterThan(500);
    expect(weigh(scripts.join(''))).toBeLessThanOrEqual(6_000);
    expect(weigh(readBuilt(`embed/v1/tools/${id}.js`))).toBeLessThanOrEqual(6_000);
  });

  test('is an element with at least 1,000 characters in it, and has no form', () => {
    const element = main?.querySelector(id);
    expect(element?.text.replace(/\s+/g, ' ').length).toBeGreaterThan(1_000);
    expect(main?.querySelectorAll('form').length).toBe(0);
  });

  test('cites only sources that are in its list of references', () => {
    const ids = new Set(main?.querySelectorAll('[id^="ref-"]').map((one) => `#${one.id}`));
    const cited = main
      ?.querySelectorAll('a[href^="#ref-"]')
      .map((one) => one.getAttribute('href') ?? '');
    expect(cited?.length).toBeGreaterThan(0);
    expect(cited?.filter((href) => !ids.has(href))).toEqual([]);
  });
});
