/** Every page meets the conditions under which WordPress embeds a pasted address. */
import { describe, expect, test } from 'vitest';
import { builtFiles, readBuilt } from '../support/built.ts';
import { embeddable, indexed, pages, wrongOn } from '../support/site.ts';
import { discover, show } from '../support/wordpress.ts';

interface Oembed {
  html: string;
  title: string;
  width: unknown;
  height: unknown;
  thumbnail_url: string;
  provider_url: string;
}

const files = builtFiles('oembed/v1/**/*.json');
const oembeds = files.map((file) => {
  const json = readBuilt(file);
  const data = JSON.parse(json) as Oembed;
  return { file, page: file.replace(/^oembed\/v1\/|\.json$/g, ''), json, data };
});
const home = oembeds[0]?.data.provider_url ?? '';
/** Pages that offer themselves for embedding. A withdrawn page keeps its oEmbed file but has no link to it. */
const inviting = embeddable.filter((page) => indexed.includes(page));
const wrong = (problemOf: (oembed: (typeof oembeds)[number]) => unknown) =>
  oembeds.filter(problemOf).map(({ file }) => file);

describe('the link to the oEmbed file', () => {
  test('is found by WordPress on every guide, concern, tool and claim, and leads to its own file', () => {
    expect(inviting.length).toBeGreaterThan(20);
    const expected = ({ address }: { address: string }) =>
      `${home}oembed/v1${address.replace(/\/$/, '.json')}`;
    const lost = wrongOn(inviting, (page) => {
      const found = discover(page.html);
      const isThere = files.includes(`oembed/v1${page.address.replace(/\/$/, '.json')}`);
      return (found !== expected(page) || !isThere) && `finds ${String(found)}`;
    });
    expect(lost).toEqual([]);
  });

  test('comes once, early in the head, with plain attributes', () => {
    const misplaced = wrongOn(inviting, ({ html }) => {
      const tags = [...html.matchAll(/<link[^>]*json\+oembed[^>]*>/g)];
      const [tag = ''] = tags.map(([whole]) => whole);
      if (tags.length !== 1) return `${String(tags.length)} links`;
      if (html.indexOf(tag) > 2_000) return 'the link comes late';
      if (html.indexOf(tag) > html.indexOf('</head>')) return 'the link is not in the head';
      return (
        !/^<link rel="[^"<>]+" type="[^"<>]+" href="http[^"<>]+" title="[^"<>]+">$/.test(tag) && tag
      );
    });
    expect(misplaced).toEqual([]);
  });

  test('is on no other page', () => {
    const others = pages.filter((page) => !inviting.includes(page));
    expect(others.length).toBeGreaterThan(0);
    expect(wrongOn(others, ({ html }) => html.includes('json+oembed') && 'has a link')).toEqual([]);
  });
});

describe('every oEmbed file', () => {
  test('belongs to a public page and to its page for frames', () => {
    const addresses = new Set(pages.map(({ address }) => address));
    expect(
      wrong(({ page }) => !addresses.has(`/${page}/`) || !addresses.has(`/embed/v1/${page}/`)),
    ).toEqual([]);
    expect(files.length).toBe(embeddable.length);
  });

  test('makes WordPress show a quotation that links to the page, then its frame', () => {
    expect(
      wrong(({ json, page }) => {
        const shown = show(json);
        const source = shown?.frame.get('src') ?? '';
        const isPlain = /^https?:\/\/[^#{}^]+\/$/.test(source);
        const link = `<blockquote><a href="${home}${page}/">`;
        const isLinked = shown?.quotation?.startsWith(link) ?? false;
        return source !== `${home}embed/v1/${page}/` || !isPlain || !isLinked;
      }),
    ).toEqual([]);
  });

  test('has an empty frame with a title that can scroll', () => {
    const frame =
      /^<blockquote><a href="[^"<>]+">[^<>]+<\/a><\/blockquote><iframe src="[^"<>]+" title="[^"<>]+" width="100%" height="\d+" frameborder="0"><\/iframe>$/;
    expect(wrong(({ data }) => !frame.test(data.html))).toEqual([]);
  });

  test('states its size in whole numbers and its addresses in full', () => {
    expect(
      wrong(({ data }) => !Number.isInteger(data.width) || !Number.isInteger(data.height)),
    ).toEqual([]);
    const relative = wrong(({ data }) =>
      Object.entries(data).some(
        ([key, value]) => key.endsWith('_url') && !String(value).startsWith(home),
      ),
    );
    expect(relative).toEqual([]);
  });
});
