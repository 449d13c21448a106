import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { dist, filesOf, read, root } from '../support/paths.ts';
import { findBrokenLinks, linksOf } from '../../src/output/links.ts';
import { BuiltPage } from '../../src/output/page.ts';
import { indexed, pages, whole, wrongOn } from '../support/site.ts';

const content = (query: string) => (page: (typeof pages)[number]) =>
  page.document.querySelector(query)?.getAttribute('content');

test('every kind of page is there', () => {
  const addresses = pages.map(({ address }) => address);
  const expected = [
    ...['/', '/404.html', '/search/', '/glossary/', '/references/', '/claims/', '/about/'],
    '/evidence-map/',
    '/a-z/',
    '/embed/',
    '/for-clinics/',
    ...filesOf('content/concerns/*.mdx').map((f) => `/concerns/${path.basename(f, '.mdx')}/`),
    ...filesOf('content/articles/*.mdx').map((f) => `/articles/${path.basename(f, '.mdx')}/`),
    ...filesOf('content/claims/*.yaml').map((f) => `/claims/${path.basename(f, '.yaml')}/`),
  ];
  expect(expected.filter((address) => !addresses.includes(address))).toEqual([]);
});

test('no link leads nowhere', () => {
  const built = pages.map(({ address, html }) => new BuiltPage(address.slice(1), html));
  const links = new Map(built.map((page) => [page.address, linksOf(page)]));
  expect(findBrokenLinks({ pages: links, base: site.base, dist, root })).toEqual([]);
});

describe('every page', () => {
  test('has one first heading, a language and one main', () => {
    expect(
      wrongOn(whole, ({ document }) => {
        const counts = ['h1', 'main', 'html[lang="en-US"]'].map(
          (query) => document.querySelectorAll(query).length,
        );
        return counts.some((count) => count !== 1) && `h1, main, lang: ${counts.join(', ')}`;
      }),
    ).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = pages.map(({ document }) => document.querySelector('title')?.text);
    expect(titles.filter((title, index) => !title || titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has a description of a fitting length', () => {
    expect(
      wrongOn(whole, (page) => {
        const length = content('meta[name="description"]')(page)?.length ?? 0;
        return (length < 20 || length > 170) && `${String(length)} characters`;
      }),
    ).toEqual([]);
  });

  test('names its own address as the canonical one, and a picture for shared links', () => {
    expect(
      wrongOn(indexed, (page) => {
        const address = `${site.url}${page.address}`;
        const canonical = page.document.querySelector('link[rel="canonical"]');
        const shared = content('meta[property="og:url"]')(page);
        const picture = content('meta[property="og:image"]')(page) ?? '';
        if (canonical?.getAttribute('href') !== address || shared !== address) return 'address';
        return !existsSync(path.join(dist, new URL(picture).pathname)) && `picture ${picture}`;
      }),
    ).toEqual([]);
  });

  test('goes down the headings one level at a time', () => {
    expect(
      wrongOn(pages, ({ document }) => {
        const levels = document
          .querySelectorAll('h1, h2, h3, h4')
          .map(({ tagName }) => Number(tagName.slice(1)));
        const jump = levels.findIndex((level, index) => level > (levels[index - 1] ?? 0) + 1);
        return jump > 0 && `heading ${String(jump + 1)} jumps to level ${String(levels[jump])}`;
      }),
    ).toEqual([]);
  });

  test('has its words in the HTML', () => {
    expect(
      wrongOn(pages, ({ document }) => {
        const words = document.querySelector('main')?.text.trim().split(/\s+/).length ?? 0;
        return words < 20 && `${String(words)} words`;
      }),
    ).toEqual([]);
  });

  test('runs no script but where it is alive, one at most, two on a tool or where pages can be kept', () => {
    expect(
      wrongOn(whole, ({ address, document, html }) => {
        const scripts = document.querySelectorAll(
          'script:not([type$="json"], [type="speculationrules"])',
        ).length;
        const isLive = /^\/(search|references|embed|(articles|concerns|tools)\/.+)\/$/.test(
          address,
        );
        const hasMore = address.startsWith('/tools/') || html.includes('<keep-offline');
        if (scripts > (isLive ? 1 : 0) + (isLive && hasMore ? 1 : 0))
          return `${String(scripts)} scripts`;
        return /<[^>]+\s(on[a-z]+|style)=/i.test(html) && 'inline handler or style';
      }),
    ).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    expect(
      wrongOn(pages, ({ document }) => {
        const loaded = document
          .querySelectorAll(
            'script[src], img[src], iframe[src], link[rel="stylesheet"], link[rel="preload"]',
          )
          .map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
        const foreign = loaded.filter((address) => /^(https?:)?\/\//.test(address));
        return foreign.length > 0 && foreign.join(', ');
      }),
    ).toEqual([]);
  });
});

test('pages of words say who wrote them, when, and that no clinician has reviewed them', () => {
  const words = pages.filter(({ address }) => /^\/(articles|concerns)\/./.test(address));
  expect(words.length).toBeGreaterThan(6);
  expect(
    wrongOn(words, ({ document }) => {
      const imprint = document.querySelector('[data-imprint]')?.text.replace(/\s+/g, ' ') ?? '';
      const dates = document.querySelectorAll('[data-imprint] time').length;
      if (!imprint.includes(site.author) || dates !== 3) return imprint;
      if (!/Reading grade \d\.\d/.test(imprint)) return 'reading grade';
      return !imprint.includes('Not yet reviewed by a clinician') && 'review';
    }),
  ).toEqual([]);
});

test('the sitemap lists every page but the lost one, and robots.txt names it', () => {
  const listed = [...read('dist/sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1]);
  expect(new Set(listed)).toEqual(new Set(indexed.map(({ address }) => `${site.url}${address}`)));
  expect(read('dist/robots.txt')).toContain(`Sitemap: ${site.url}/sitemap-index.xml`);
});

test('search has indexed every page with words of ours', () => {
  const bodies = pages.filter(({ document }) => document.querySelector('[data-pagefind-body]'));
  const entry = JSON.parse(
    readFileSync(path.join(dist, 'pagefind/pagefind-entry.json'), 'utf8'),
  ) as {
    languages: Record<string, { page_count: number }>;
  };
  const counts = Object.values(entry.languages).map((language) => language.page_count);
  expect(counts).toEqual([bodies.length]);
});
