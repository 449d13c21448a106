/** The policy in each built page, against what stands in it. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { dist } from '../support/paths.ts';
import { pages, wrongOn } from '../support/site.ts';

const tag = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;
const policyOf = (html: string): Map<string, string[]> =>
  new Map(
    (tag.exec(html)?.[1] ?? '').split(';').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Styles and scripts of a page that need a hash, by what allows them. */
function inlineOf(html: string): [directive: string, hash: string][] {
  const document = parse(html, { comment: true });
  const scripts = document
    .querySelectorAll('script:not([src])')
    .filter((one) => !one.getAttribute('type')?.startsWith('application/'));
  const styles = document.querySelectorAll('style');
  return [
    ...scripts.map((one): [string, string] => ['script-src', hashOf(one.rawText)]),
    ...styles.map((one): [string, string] => ['style-src', hashOf(one.rawText)]),
  ];
}

test('every page has one, behind its encoding and before all else', () => {
  expect(
    wrongOn(
      pages,
      ({ html }) =>
        (!html.includes('<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"') &&
          'it does not come first') ||
        (html.split('http-equiv="Content-Security-Policy"').length !== 2 && 'it is not the one'),
    ),
  ).toEqual([]);
});

test('it names the styles and scripts of its page, all of them and no others', () => {
  const problemOf = ({ html }: { html: string }) => {
    const policy = policyOf(html);
    const inline = inlineOf(html);
    const allowed = ['script-src', 'style-src'].flatMap((name) =>
      (policy.get(name) ?? [])
        .filter((value) => value.startsWith("'sha256-"))
        .map((value) => `${name} ${value}`),
    );
    const wanted = new Set(inline.map(([name, value]) => `${name} ${value}`));
    const same = allowed.length === wanted.size && allowed.every((one) => wanted.has(one));
    return same ? undefined : `allows ${allowed.join()}, holds ${[...wanted].join()}`;
  };
  expect(wrongOn(pages, problemOf)).toEqual([]);
});

test('it is strict, and allows files only where there are some', () => {
  const problemOf = ({ address, html }: { address: string; html: string }) => {
    const policy = policyOf(html);
    const all = [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join(';');
    const hasFile = /<script[^>]* src=|<script type="module">[^<]*\bimport\b/.test(html);
    const isEmbedded = address.startsWith('/embed/v');
    return (
      (!all.startsWith("default-src 'none'") && 'it does not begin with nothing') ||
      (/unsafe-|https?:(?!\/\/)|\*/.test(all) && `it is lax: ${all}`) ||
      (hasFile !== (policy.get('script-src')?.includes("'self'") ?? false) && 'files') ||
      (isEmbedded !== all.includes(site.url) && 'the site by its name') ||
      (isEmbedded !== all.includes("trusted-types 'none'") && 'strings as scripts')
    );
  };
  expect(wrongOn(pages, problemOf)).toEqual([]);
});

test('nothing in a page would need more: no style attribute, no handler', () => {
  const attribute = /<[a-z][^<>]*\s(?:style|on[a-z]+)="/;
  expect(
    wrongOn(pages, ({ html }) => attribute.exec(html.replace(/<script[^]*?<\/script>/g, ''))?.[0]),
  ).toEqual([]);
});

test('a page of the bundle allows its own host, and this site no longer', () => {
  const files = unzipSync(readFileSync(path.join(dist, 'embed/bundle/embeds.zip')));
  const policies = Object.entries(files)
    .filter(([name]) => name.endsWith('.html'))
    .map(([, bytes]) => policyOf(strFromU8(bytes)));
  expect(policies.length).toBeGreaterThan(100);
  expect(new Set(policies.map((policy) => policy.get('script-src')?.join()))).toEqual(
    new Set(["'self'"]),
  );
});
