import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { readParams } from '../../../src/frames/params.ts';
import {
  elementSnippet,
  frameAddress,
  frameSnippet,
  linesFor,
  pinnedSnippet,
  minHeight,
  type Embedding,
} from '../../../src/generator/snippets.ts';

const plain: Embedding = {
  home: 'https://site.example/skin/',
  page: 'articles/aftercare',
  title: 'Aftercare, day by day',
  heights: { '768': 1180, '320': 1920.4, '480': 1560 },
  pairs: [],
};
const pinned = { version: '1.0.0', file: 'v1.0.0.js', integrity: `sha384-${'a'.repeat(64)}` };

const hostile = [
  '"><script>alert(1)</script>',
  "' onload='alert(1)",
  '</needling-guide><img src=x onerror=alert(1)>',
  '&quot;&#x22;&amp;',
  '#&hide=references&phone=1',
  'a\nb\tc',
  '\u202eevil\u0000',
  '<!-- --> ]]>',
];

describe('a frame', () => {
  test('reserves its height, cannot store anything, and sends no referrer', () => {
    const frame = parse(frameSnippet(plain)).querySelector('iframe');
    expect(frame?.attributes).toEqual({
      src: 'https://site.example/skin/embed/v1/articles/aftercare/',
      title: 'Aftercare, day by day',
      width: '100%',
      height: '1180',
      loading: 'lazy',
      referrerpolicy: 'no-referrer',
      sandbox: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
      style:
        'border:0;width:100%;height:auto;min-height:max(1180px,2643px - 225.6vw,2194px - 131.9vw);frame-sizing:content-height',
    });
  });

  test('reserves the measured height at each measured width, and never less than at a desk', () => {
    const at = (vw: number) =>
      Math.max(
        ...[...minHeight(plain.heights).matchAll(/(\d+)px(?: - ([\d.]+)vw)?/g)].map(
          ([, start, share = '0']) => Number(start) - (Number(share) * vw) / 100,
        ),
      );
    expect(Math.abs(at(320) - 1921)).toBeLessThan(2);
    expect(Math.abs(at(480) - 1560)).toBeLessThan(2);
    expect(at(768)).toBeCloseTo(1180, -1);
    expect(at(2000)).toBe(1180);
    expect(minHeight({ '320': 400, '768': 400 })).toBe('400px');
  });

  test('is followed by a plain link and the script that adjusts its height', () => {
    const lines = parse(frameSnippet(plain));
    expect(lines.querySelector('p > a')?.attributes).toEqual({
      href: 'https://site.example/skin/articles/aftercare/',
    });
    expect(lines.querySelector('script')?.attributes).toMatchObject({
      src: 'https://site.example/skin/embed/v1.js',
    });
  });

  test('of a page without measured heights reserves 720 pixels', () => {
    expect(frameSnippet({ ...plain, heights: {} })).toContain('min-height:720px');
  });
});

describe('an element', () => {
  test('has attributes for its page and its heights, and contains a link', () => {
    const element = parse(elementSnippet(plain)).querySelector('needling-guide');
    expect(element?.attributes).toEqual({
      page: 'articles/aftercare',
      height: '1180',
      heights: '320:1921,480:1560,768:1180',
    });
    expect(element?.querySelector('a')?.text).toBe('Aftercare, day by day');
  });

  test('with a pinned script has the hash of the script, and no other script', () => {
    const scripts = parse(pinnedSnippet(plain, pinned)).querySelectorAll('script');
    expect(scripts.map(({ attributes }) => attributes)).toEqual([
      {
        async: '',
        src: 'https://site.example/skin/embed/v1.0.0.js',
        integrity: pinned.integrity,
        crossorigin: 'anonymous',
      },
    ]);
  });

  test('is offered with a pinned script only if one is published', () => {
    expect(linesFor(plain, undefined).pinned).toBeUndefined();
    expect(linesFor(plain, pinned).pinned).toContain('v1.0.0.js');
  });
});

/** The tags and the names of attributes, without any value. */
const shapeOf = (lines: string): string[] =>
  parse(lines)
    .querySelectorAll('*')
    .map(({ tagName, attributes }) => [tagName, ...Object.keys(attributes)].join(' '));

describe.each(hostile)('the value %j', (value) => {
  const withValue = (text: string): Embedding => ({
    ...plain,
    title: text,
    pairs: [['name', text]],
  });
  const embedding = withValue(value);

  test.each([
    ['B', frameSnippet],
    ['C', elementSnippet],
    ['D', (one: Embedding) => pinnedSnippet(one, pinned)],
  ])('adds no tag and no attribute to the code of way %s', (_way, make) => {
    expect(shapeOf(make(embedding))).toEqual(shapeOf(make(withValue('North'))));
  });

  test('stays a single value in the address', () => {
    const hash = new URL(frameAddress(embedding)).hash;
    expect(hash.split(/[#&]/)).toHaveLength(2);
    expect(readParams(hash)).toMatchObject({ show: [], hide: [] });
    expect(readParams(hash).phone).toBeUndefined();
  });
});

test('the embedded page reads the settings of a clinic as the clinic entered them', () => {
  const pairs: Embedding['pairs'] = [
    ['accent', '0b6e6e'],
    ['name', 'Müller & Søn, Skin (North)'],
    ['phone', '+1 555 010 0199'],
    ['booking', 'https://clinic.example/book?a=1&b=2%20#top'],
    ['hide', 'what-happens-on-days-2-and-3,still-red-on-day-3'],
    ['slot-makeup', '48'],
  ];
  const src = parse(frameSnippet({ ...plain, pairs }))
    .querySelector('iframe')
    ?.getAttribute('src');
  const params = readParams(new URL(src ?? '').hash);
  expect(params).toMatchObject({
    accent: [11, 110, 110],
    name: 'Müller & Søn, Skin (North)',
    phone: { dial: '+15550100199', text: '+1 555 010 0199' },
    booking: { address: 'https://clinic.example/book?a=1&b=2%20#top' },
    hide: ['what-happens-on-days-2-and-3', 'still-red-on-day-3'],
  });
  expect(params.slot('makeup')).toBe(48);
});
