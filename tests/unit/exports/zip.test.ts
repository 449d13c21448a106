import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeRelative, makeZip, readme } from '../../../src/exports/zip.ts';

const file = 'embed/v1/articles/a/index.html';

test.each(['/', '/skin/'])('addresses become relative if the base path is %s', (base) => {
  const html = `<script src="${base}embed/v1/f.js"></script><a href="https://example.org/a/">a</a>`;
  expect(makeRelative(html, file, base)).toBe(
    '<script src="../../f.js"></script><a href="https://example.org/a/">a</a>',
  );
});

test('the policy of a page allows the host, but no longer this site', () => {
  const policy = "default-src 'none';script-src 'self' https://example.org;style-src 'sha256-a='";
  const html = `<meta http-equiv="Content-Security-Policy" content="${policy}"><a href="https://example.org/a/">a</a>`;
  const made = makeRelative(html, file, '/');
  expect(made).toContain("script-src 'self';style-src 'sha256-a='");
  expect(made).toContain('<a href="https://example.org/a/">');
});

test.each([
  ['a link', '<a href="/articles/b/">b</a>'],
  ['a font', '<style>@font-face{src:url(/fonts/x.woff2)}</style>'],
  ['another host', '<img src="//cdn.example/x.png">'],
])('%s that would not work on another host is an error with the file and a fix', (_case, html) => {
  expect(() => makeRelative(html, file, '/')).toThrow(
    /articles\/a\/index\.html.+nowhere.+\/embed\//s,
  );
});

const entry = (name: string, content: string) => ({
  name,
  hash: '',
  read: () => Promise.resolve(content),
});

test('a zip has the same bytes for any order of its files', async () => {
  const entries = [entry('b.txt', 'b'), entry('a.txt', 'Ä')];
  const [one, other] = await Promise.all([makeZip(entries), makeZip(entries.toReversed())]);
  expect(one.equals(other)).toBe(true);
  const files = unzipSync(one);
  expect(Object.keys(files)).toEqual(['a.txt', 'b.txt']);
  expect(strFromU8(files['a.txt'] ?? new Uint8Array())).toBe('Ä');
});

test('a file that cannot be read is an error', async () => {
  const broken = { name: 'c.txt', hash: '', read: () => Promise.reject(new Error('gone')) };
  await expect(makeZip([entry('a.txt', 'a'), broken])).rejects.toThrow('gone');
});

test('the instructions list every page', () => {
  expect(readme(['articles/a', 'claims/b'])).toMatch(/embed\/v1\/articles\/a\/\n.*claims\/b\/\n/s);
});
