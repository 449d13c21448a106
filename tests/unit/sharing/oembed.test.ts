import { expect, test } from 'vitest';
import { makeOembed, oembedAddress } from '../../../src/sharing/oembed.ts';
import { site } from '../../../src/site.ts';
import { show } from '../../support/wordpress.ts';

const page = 'articles/aftercare';
const picture = 'https://example.org/og/topics/aftercare.png';
const made = (title: string) => makeOembed({ page, title, height: 720, picture });

const titles = [
  'Aftercare, day by day',
  'Is it true? “You will see results in two weeks.”',
  'A "quoted" title',
  "It's 5 > 3 & 2 < 4",
  '</blockquote><script>alert(1)</script>',
  '"><iframe src="https://evil.example"></iframe>',
  '&quot; onload=x',
];

test.each(titles)('WordPress shows the frame and the title: %s', (title) => {
  const oembed = made(title);
  const shown = show(JSON.stringify(oembed));
  expect(shown?.frame.get('src')).toBe('https://example.org/embed/v1/articles/aftercare/');
  expect(shown?.quotation).toMatch(
    /^<blockquote><a href="https:\/\/example.org\/articles\/aftercare\/">[^<>]+<\/a><\/blockquote>$/,
  );
  expect(oembed.title).toBe(title);
  expect(oembed.html.match(/<(?!\/)[^>]*>/g)).toHaveLength(3);
});

test('the file has all fields that the specification of oEmbed requires', () => {
  const { html, ...rest } = made('Aftercare');
  expect(html).toContain('width="100%" height="720"');
  expect(rest).toEqual({
    version: '1.0',
    type: 'rich',
    title: 'Aftercare',
    provider_name: site.name,
    provider_url: 'https://example.org/',
    author_name: site.name,
    author_url: 'https://example.org/about/',
    cache_age: 86_400,
    width: 600,
    height: 720,
    thumbnail_url: picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
});

test('the file of a page has a fixed address', () => {
  expect(oembedAddress(page)).toBe('https://example.org/oembed/v1/articles/aftercare.json');
});

test.each([
  ['a file with a byte order mark', `\uFEFF${JSON.stringify(made('A'))}`],
  ['a list', JSON.stringify([made('A')])],
  ['another type', JSON.stringify({ ...made('A'), type: 'Rich' })],
  ['a frame with text in it', JSON.stringify({ ...made('A'), html: '<iframe src="x">a</iframe>' })],
  ['a frame that closes itself', JSON.stringify({ ...made('A'), html: '<iframe src="x" />' })],
])('WordPress, and our simulation of it, shows nothing for %s', (_case, json) => {
  expect(show(json)).toBeUndefined();
});
