/** The pages that frames on other sites show. */
import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../src/corpus/page-sections.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { entriesOf, type PageEntry } from '../../src/corpus/rule.ts';
import { site } from '../../src/site.ts';
import { sources } from '../../src/sources.ts';
import { root } from '../support/paths.ts';
import { pages, wrongOn } from '../support/site.ts';

const embedded = pages.filter(({ address }) => address.startsWith('/embed/v1/'));
const styleOf = (html: string): string =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '').join('\n');

/** Innermost rules, as their selector and what they declare. */
function rulesOf(css: string): { selector: string; declared: string }[] {
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', declared = '']) => ({
    selector: selector.trim(),
    declared,
  }));
}

test('there is one for each guide, concern, tool and claim', () => {
  const framed = embedded.map(({ address }) => address.replace('/embed/v1', ''));
  const public_ = pages.filter(({ address }) =>
    /^\/(articles|concerns|tools|claims)\/./.test(address),
  );
  expect(new Set(framed)).toEqual(new Set(public_.map(({ address }) => address)));
});

describe('every embedded page', () => {
  test('is one main that starts at the second heading, and is left to its public page', () => {
    expect(
      wrongOn(embedded, ({ address, document }) => {
        const all = (query: string) => document.querySelectorAll(query);
        if (all('main').length !== 1 || all('h1, nav, form').length > 0) return 'parts';
        if (all('h2').length !== 1) return `${String(all('h2').length)} second headings`;
        if (all('meta[name="robots"][content="noindex"]').length !== 1) return 'noindex';
        const canonical = all('link[rel="canonical"]')[0]?.getAttribute('href');
        return canonical !== site.url + address.replace('/embed/v1', '') && canonical;
      }),
    ).toEqual([]);
  });

  test('says that no clinician has reviewed it, when it was checked, and has room for a clinic', () => {
    expect(
      wrongOn(embedded, ({ document }) => {
        const imprint = document.querySelector('main > footer')?.text ?? '';
        if (!imprint.includes('Not yet reviewed by a clinician')) return imprint;
        if (!/checked on\s+\w+ \d+, \d{4}/.test(imprint)) return imprint;
        const facts = document.querySelector('[data-clinic][hidden]');
        return !facts?.text.includes('Set by your clinic, not by us') && 'clinic';
      }),
    ).toEqual([]);
  });

  // Such a height follows the frame, and the frame follows the height: it would grow for ever.
  test('has no height that depends on the frame’s', () => {
    const follows = /(?<![-\w])(?:(?:min|max)-)?(?:height|block-size):[^;}]*(?:\d[sdl]?vh\b|\d%)/;
    const harmless = /^(?:max-height|max-block-size)/;
    expect(
      wrongOn(embedded, ({ html, document }) => {
        const bad = rulesOf(styleOf(html)).filter(({ selector, declared }) => {
          const found = follows.exec(declared)?.[0];
          if (found === undefined || harmless.test(found)) return false;
          // All utilities of the site are there; what counts is whether a page uses them.
          const utility = /^\.([\w-]+)$/.exec(selector)?.[1];
          return utility === undefined || document.querySelector(`.${utility}`) !== null;
        });
        return bad.length > 0 && bad.map(({ selector }) => selector).join(' | ');
      }),
    ).toEqual([]);
  });

  test('keeps its margins inside, so that it can be measured', () => {
    expect(
      wrongOn(embedded, ({ html }) => !/main\{[^}]*display:flow-root/.test(html) && 'flow-root'),
    ).toEqual([]);
  });
});

test('times that a clinic may set lie within what the sources give', () => {
  const slots = embedded.flatMap(({ document }) => document.querySelectorAll('[data-slot]'));
  expect(slots.length).toBeGreaterThan(3);
  for (const slot of slots) {
    const [min, max] = ['data-min', 'data-max'].map((name) => Number(slot.getAttribute(name)));
    expect(min).toBeGreaterThan(0);
    expect(max).toBeGreaterThanOrEqual(min ?? Infinity);
    expect(slot.text).toContain(`Our sources say ${slot.getAttribute('data-said') ?? '?'}.`);
    expect(slot.hasAttribute('hidden')).toBe(true);
  }
});

describe('parts that a host may hide', () => {
  const partsOf = (address: string, query = '') => {
    const page = embedded.find((one) => one.address === `/embed/v1/${address}/`);
    return page?.document.querySelectorAll(`details[id]${query}`).map(({ id }) => id) ?? [];
  };

  test('are those that the content opens, and each has its heading’s id', async () => {
    const { corpus } = await readCorpus(root, sources);
    const all = (['articles', 'concerns', 'tools'] as const).flatMap((collection) =>
      entriesOf<PageEntry>(corpus[collection]).flatMap(({ id, data, body }) => {
        const address = `${collection}/${id}`;
        const ids = [...sectionsOf(body).map((section) => section.id), 'references'];
        const opened = data.mayHide.map(({ section }) => section).toSorted();
        expect(partsOf(address), address).toEqual(ids);
        expect(partsOf(address, ':not([data-required])').toSorted(), address).toEqual(opened);
        return opened;
      }),
    );
    expect(all.length).toBeGreaterThan(10);
  });

  test('are none on a claim', () => {
    const claims = embedded.filter(({ address }) => address.startsWith('/embed/v1/claims/'));
    expect(claims.length).toBeGreaterThan(100);
    expect(
      wrongOn(claims, ({ document }) =>
        document
          .querySelectorAll('details[id]:not([data-required])')
          .map(({ id }) => id)
          .join(' '),
      ),
    ).toEqual([]);
  });
});
