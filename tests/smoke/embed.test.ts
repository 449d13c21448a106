/** The pages that frames on other sites show. */
import { describe, expect, test } from 'vitest';
import { sectionsOf } from '../../src/corpus/page-sections.ts';
import { entriesOf, withoutDrafts, type PageEntry } from '../../src/corpus/rule.ts';
import { site } from '../../src/site.ts';
import { builtCorpus } from '../support/built.ts';
import { embeddable, embedded, indexed, wrongOn } from '../support/site.ts';

const corpus = withoutDrafts(await builtCorpus());
const styleOf = (html: string): string =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css ?? '').join('\n');

/** Innermost rules as their selector and declarations. */
function rulesOf(css: string): { selector: string; declared: string }[] {
  return [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selector = '', declared = '']) => ({
    selector: selector.trim(),
    declared,
  }));
}

test('every guide, concern, tool and claim has a page for frames', () => {
  const framed = embedded.map(({ address }) => address.replace('/embed/v1', ''));
  expect(new Set(framed)).toEqual(new Set(embeddable.map(({ address }) => address)));
});

describe('every page for frames', () => {
  test('has one main, one second heading, and its public page as the canonical address', () => {
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

  test('that is not withdrawn names its review and its check, and has room for facts of a clinic', () => {
    const listed = new Set(indexed.map(({ address }) => `/embed/v1${address}`));
    const current = embedded.filter(({ address }) => listed.has(address));
    expect(current.length).toBeGreaterThan(20);
    expect(
      wrongOn(current, ({ document }) => {
        const imprint = document.querySelector('main > footer')?.text ?? 'no footer';
        if (!imprint.includes('reviewed by')) return imprint;
        if (!/checked on\s+\w+ \d+, \d{4}/.test(imprint)) return imprint;
        const facts = document.querySelector('[data-clinic][hidden]');
        return !facts?.text.includes('Set by your clinic, not by us') && 'clinic';
      }),
    ).toEqual([]);
  });

  // The height of the frame follows the page, so a height that follows the frame would grow without end.
  test('has no height that depends on the height of its frame', () => {
    const follows = /(?<![-\w])(?:(?:min|max)-)?(?:height|block-size):[^;}]*(?:\d[sdl]?vh\b|\d%)/;
    const harmless = /^(?:max-height|max-block-size)/;
    expect(
      wrongOn(embedded, ({ html, document }) => {
        const bad = rulesOf(styleOf(html)).filter(({ selector, declared }) => {
          const found = follows.exec(declared)?.[0];
          if (found === undefined || harmless.test(found)) return false;
          // A utility counts only if the page uses it.
          const utility = /^\.([\w-]+)$/.exec(selector)?.[1];
          return utility === undefined || document.querySelector(`.${utility}`) !== null;
        });
        return bad.length > 0 && bad.map(({ selector }) => selector).join(' | ');
      }),
    ).toEqual([]);
  });

  test('keeps its margins inside its main, so that its height can be measured', () => {
    expect(
      wrongOn(embedded, ({ html }) => !/main\{[^}]*display:flow-root/.test(html) && 'flow-root'),
    ).toEqual([]);
  });
});

test('the limits of every time that a clinic may set are those that the sources give', () => {
  const slots = embedded.flatMap(({ document }) => document.querySelectorAll('[data-slot]'));
  const wrong = slots.filter((slot) => {
    const [min = NaN, max = NaN] = ['data-min', 'data-max'].map((name) =>
      Number(slot.getAttribute(name)),
    );
    const isSaid = slot.text.includes(`Our sources say ${slot.getAttribute('data-said') ?? '?'}.`);
    return !(min > 0 && max >= min && isSaid && slot.hasAttribute('hidden'));
  });
  expect(slots.length).toBeGreaterThan(0);
  expect(wrong.map(String)).toEqual([]);
});

describe('the sections that a host may hide', () => {
  const sectionsIn = (address: string, query = '') => {
    const page = embedded.find((one) => one.address === `/embed/v1/${address}/`);
    const parts = page?.document.querySelectorAll(`main details[id]${query}`) ?? [];
    return parts.filter((part) => part.parentNode?.rawTagName === 'main').map(({ id }) => id);
  };

  test('are those that the content opens, each under the id of its heading', () => {
    const all = (['articles', 'concerns', 'tools'] as const).flatMap((collection) =>
      entriesOf<PageEntry>(corpus[collection]).map(({ id, data, body }) => {
        const address = `${collection}/${id}`;
        const ids = [...sectionsOf(body).map((section) => section.id), 'references'];
        const opened = data.mayHide.map(({ section }) => section).toSorted();
        return { address, ids, opened };
      }),
    );
    expect(all.length).toBeGreaterThan(10);
    expect(
      all.map(({ address }) => ({
        address,
        ids: sectionsIn(address),
        opened: sectionsIn(address, ':not([data-required])').toSorted(),
      })),
    ).toEqual(all);
  });

  test('do not exist on a claim', () => {
    const claims = embedded.filter(({ address }) => address.startsWith('/embed/v1/claims/'));
    expect(claims.length).toBeGreaterThan(20);
    expect(
      wrongOn(claims, ({ document }) =>
        document.querySelector('main > details:not([data-required])')?.toString(),
      ),
    ).toEqual([]);
  });
});
