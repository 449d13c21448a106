/** What the tools weigh, and that they need no script to answer. */
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { filesOf, read } from '../support/paths.ts';
import { pages } from '../support/site.ts';

const tools = filesOf('content/tools/*.mdx').map((file) =>
  file.replace(/^content\/tools\/|\.mdx$/g, ''),
);
const weigh = (text: string): number => gzipSync(text, { level: 9 }).length;

test('all of them are listed', () => {
  const list = pages.find(({ address }) => address === '/tools/');
  const links = list?.document.querySelectorAll('main a').map((link) => link.getAttribute('href'));
  expect(links).toEqual(expect.arrayContaining(tools.map((id) => `/tools/${id}/`)));
});

describe.each(tools)('%s', (id) => {
  const html = read(`dist/tools/${id}/index.html`);
  const main = parse(html).querySelector('main');

  test('has a first script of 6 kB at most, packed', () => {
    const scripts = [...html.matchAll(/<script type="module"([^>]*)>([\s\S]*?)<\/script>/g)].map(
      ([, attributes = '', inner = '']) => {
        const src = /src="([^"]+)"/.exec(attributes)?.[1];
        return src === undefined ? inner : read(`dist${src}`);
      },
    );
    expect(scripts.join('').length).toBeGreaterThan(500);
    // Other small scripts of the page count too.
    expect(weigh(scripts.join(''))).toBeLessThanOrEqual(6_000);
    expect(weigh(read(`dist/embed/v1/tools/${id}.js`))).toBeLessThanOrEqual(6_000);
  });

  test('is an element with words in it, sent without a form', () => {
    const element = main?.querySelector(id);
    expect(element?.text.replace(/\s+/g, ' ').length).toBeGreaterThan(1_000);
    expect(main?.querySelectorAll('form').length).toBe(0);
  });

  test('cites nothing that its list of references has not', () => {
    const ids = new Set(main?.querySelectorAll('[id^="ref-"]').map((one) => `#${one.id}`));
    const cited = main
      ?.querySelectorAll('a[href^="#ref-"]')
      .map((one) => one.getAttribute('href') ?? '');
    expect(cited?.length).toBeGreaterThan(0);
    expect(cited?.filter((href) => !ids.has(href))).toEqual([]);
  });
});
