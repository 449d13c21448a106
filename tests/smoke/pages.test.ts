import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withoutDrafts } from '../../src/corpus/rule.ts';
import { findBrokenLinks, linksOf } from '../../src/output/links.ts';
import { BuiltPage } from '../../src/output/page.ts';
import { site } from '../../src/site.ts';
import { addresses, builtCorpus, dist, readBuilt } from '../support/built.ts';
import { root } from '../support/paths.ts';
import { indexed, pages, whole, wrongOn } from '../support/site.ts';

const corpus = withoutDrafts(await builtCorpus());
const contentOf = (page: (typeof pages)[number], query: string): string =>
  page.document.querySelector(query)?.getAttribute('content') ?? '';

test('every guide, concern, tool and claim of the content has a page, and so has every list', () => {
  const lists = ['', 'concerns/', 'articles/', 'tools/', 'claims/', 'glossary/', 'references/'];
  const others = ['search/', 'about/', 'evidence-map/', 'a-z/', 'embed/', '404.html'];
  const entries = (['articles', 'concerns', 'tools', 'claims'] as const).flatMap((collection) =>
    [...corpus[collection].keys()].map((id) => `${collection}/${id}/`),
  );
  const expected = [...lists, ...others, ...entries].map((address) => `/${address}`);
  expect(entries.length).toBeGreaterThan(20);
  expect(expected.filter((address) => !addresses.includes(address))).toEqual([]);
});

test('every link leads to a page that exists, and to a part that the page has', () => {
  const built = pages.map(({ address, html }) => new BuiltPage(address.slice(1), html));
  const links = new Map(built.map((page) => [page.address, linksOf(page)]));
  expect(findBrokenLinks({ pages: links, base: site.base, dist, root })).toEqual([]);
});

describe('every page', () => {
  test('has one first heading, a language and one main', () => {
    expect(
      wrongOn(whole, ({ document }) => {
        const counts = ['h1', 'main', `html[lang="${site.language}"]`].map(
          (query) => document.querySelectorAll(query).length,
        );
        return counts.some((count) => count !== 1) && `h1, main, lang: ${counts.join(', ')}`;
      }),
    ).toEqual([]);
  });

  test('has a title that no other page has', () => {
    const titles = pages.map(({ document }) => document.querySelector('title')?.text);
    expect(titles.filter((title, index) => !title || titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has a description of 20 to 170 characters', () => {
    expect(
      wrongOn(whole, (page) => {
        const { length } = contentOf(page, 'meta[name="description"]');
        return (length < 20 || length > 170) && `${String(length)} characters`;
      }),
    ).toEqual([]);
  });

  test('that search engines list names its canonical address and a picture for shared links', () => {
    expect(
      wrongOn(indexed, (page) => {
        const address = `${site.url}${page.address}`;
        const canonical = page.document.querySelector('link[rel="canonical"]');
        const shared = contentOf(page, 'meta[property="og:url"]');
        const picture = contentOf(page, 'meta[property="og:image"]');
        if (canonical?.getAttribute('href') !== address || shared !== address) return 'address';
        return !existsSync(path.join(dist, new URL(picture).pathname)) && `picture ${picture}`;
      }),
    ).toEqual([]);
  });

  test('has headings that never skip a level on the way down', () => {
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

  test('has at least 20 words in its HTML', () => {
    expect(
      wrongOn(pages, ({ document }) => {
        const words = document.querySelector('main')?.text.trim().split(/\s+/).length ?? 0;
        return words < 20 && `${String(words)} words`;
      }),
    ).toEqual([]);
  });

  test('has one script if it is interactive, two if it is a tool or can be kept offline', () => {
    expect(
      wrongOn(whole, ({ address, document, html }) => {
        const scripts = document.querySelectorAll(
          'script:not([type$="json"], [type="speculationrules"])',
        ).length;
        const isLive = /^\/(search|references|embed|(articles|concerns|tools)\/.+)\/$/.test(
          address,
        );
        const hasMore = address.startsWith('/tools/') || html.includes('<keep-offline');
        const most = (isLive ? 1 : 0) + (isLive && hasMore ? 1 : 0);
        return scripts > most && `${String(scripts)} scripts`;
      }),
    ).toEqual([]);
  });

  test('loads nothing from another site', () => {
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

test('every guide and concern names its author, three dates, its reading grade and its review', () => {
  const withWords = indexed.filter(({ address }) => /^\/(articles|concerns)\/./.test(address));
  expect(withWords.length).toBeGreaterThan(6);
  expect(
    wrongOn(withWords, ({ document }) => {
      const imprint = document.querySelector('main [data-address]')?.closest('p');
      const words = imprint?.text.replace(/\s+/g, ' ') ?? '';
      const dates = imprint?.querySelectorAll('time').length ?? 0;
      if (!words.includes(site.author) || dates < 3) return words || 'no imprint';
      if (!/Reading grade \d+\.\d/.test(document.text)) return 'reading grade';
      return !words.includes('reviewed by') && 'review';
    }),
  ).toEqual([]);
});

test('the sitemap lists exactly the pages that search engines may list, and robots.txt names it', () => {
  const listed = [...readBuilt('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((m) => m[1]);
  expect(new Set(listed)).toEqual(new Set(indexed.map(({ address }) => `${site.url}${address}`)));
  expect(readBuilt('robots.txt')).toContain(`Sitemap: ${site.url}/sitemap-index.xml`);
});

test('the search index holds every page that is marked for it', () => {
  const bodies = pages.filter(({ document }) => document.querySelector('[data-pagefind-body]'));
  const { languages } = JSON.parse(readBuilt('pagefind/pagefind-entry.json')) as {
    languages: Record<string, { page_count: number }>;
  };
  const counts = Object.values(languages).map((language) => language.page_count);
  expect(counts).toEqual([bodies.length]);
});
