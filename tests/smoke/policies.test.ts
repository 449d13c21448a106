/** The Content Security Policy of each page, compared with the styles and scripts in that page. */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { dist } from '../support/built.ts';
import { embedded, pages, wrongOn } from '../support/site.ts';

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

/** Inline styles and scripts of a page: the directive and the hash that allow each. */
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

describe('the policy of a page', () => {
  test('is the only one, and follows the encoding at the start of the head', () => {
    expect(
      wrongOn(
        pages,
        ({ html }) =>
          (!html.includes(
            '<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"',
          ) &&
            'the policy does not come first') ||
          (html.split('http-equiv="Content-Security-Policy"').length !== 2 &&
            'there is not exactly one policy'),
      ),
    ).toEqual([]);
  });

  test('allows all inline styles and scripts of the page, and no others', () => {
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

  test('starts by forbidding everything, and allows files only on pages that load files', () => {
    const problemOf = ({ address, html }: { address: string; html: string }) => {
      const policy = policyOf(html);
      const all = [...policy].map(([name, sources]) => [name, ...sources].join(' ')).join(';');
      const hasFile = /<script[^>]* src=|<script type="module">[^<]*\bimport\b/.test(html);
      const isEmbedded = address.startsWith('/embed/v');
      return (
        (!all.startsWith("default-src 'none'") && 'it does not start with default-src none') ||
        (/unsafe-|https?:(?!\/\/)|\*/.test(all) && `it allows too much: ${all}`) ||
        (hasFile !== (policy.get('script-src')?.includes("'self'") ?? false) && 'script files') ||
        (isEmbedded !== all.includes(site.url) && 'the address of the site') ||
        (isEmbedded !== all.includes("trusted-types 'none'") && 'trusted types')
      );
    };
    expect(wrongOn(pages, problemOf)).toEqual([]);
  });

  test('is enough, because no page has a style attribute or an inline handler', () => {
    const attribute = /<[a-z][^<>]*\s(?:style|on[a-z]+)="/;
    expect(
      wrongOn(
        pages,
        ({ html }) => attribute.exec(html.replace(/<script[^]*?<\/script>/g, ''))?.[0],
      ),
    ).toEqual([]);
  });

  test('allows the clinic’s own host, not this site, on a page in the zip for clinics', () => {
    const files = unzipSync(readFileSync(path.join(dist, 'embed/bundle/embeds.zip')));
    const policies = Object.entries(files)
      .filter(([name]) => name.endsWith('.html'))
      .map(([, bytes]) => policyOf(strFromU8(bytes)));
    expect(policies).toHaveLength(embedded.length);
    expect(new Set(policies.map((policy) => policy.get('script-src')?.join()))).toEqual(
      new Set(["'self'"]),
    );
  });
});
