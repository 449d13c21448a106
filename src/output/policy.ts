/** Tells each page which styles and scripts are its own, so that a browser runs no other. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { kindOf } from './headers.ts';
import { script, style } from './markup.ts';

const isData = (attributes: string): boolean => /\btype="?application\//.test(attributes);
const charset = /<meta charset="?utf-8"?\s*\/?>/i;
const policyTag = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;

/** What scripts ask for later cannot be seen in a page. */
const needs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'search/': { 'worker-src': "'self'" },
  'embed/': { 'connect-src': "'self'", 'frame-src': "'self'" },
  'tools/leaflet-maker/': { 'img-src': 'data:' },
  'embed/v1/tools/leaflet-maker/': { 'img-src': 'data:' },
};

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * @param html a page as it will be served
 * @param address of the page, without the path the site lives under
 * @param source origin of the site
 * @returns the policy that allows what the page holds, and nothing else
 */
export function policyOf(html: string, address: string, source: string): string {
  const isEmbedded = kindOf(address) === 'embedded';
  const files = isEmbedded ? `'self' ${source}` : "'self'";
  const scripts = [...html.matchAll(script)].filter(([, attributes = '']) => !isData(attributes));
  const inline = scripts.map(([, , text = '']) => text).filter((text) => text !== '');
  const hasFiles =
    scripts.some(([, attributes = '']) => /\bsrc=/.test(attributes)) ||
    inline.some((text) => /\bimport\b/.test(text)) ||
    html.includes('rel="modulepreload"');
  const styles = [...html.matchAll(style)].map(([, text = '']) => text);
  const bare = html.replace(script, '').replace(style, '');
  const own = needs[address] ?? {};
  const allowed: Record<string, string[]> = {
    'script-src': [...(hasFiles ? [files] : []), ...inline.map(hashOf)],
    'style-src': [
      ...(/<link[^>]*rel="?stylesheet/.test(bare) ? [files] : []),
      ...styles.map(hashOf),
    ],
    // Tools that look into a page ask from inside it, as Lighthouse does for robots.txt.
    'connect-src': isEmbedded ? [] : ["'self'"],
    'img-src': /<(?:img|picture|image)\b|rel="?(?:icon|apple)/.test(bare) ? [files] : [],
    'worker-src': bare.includes('<keep-offline') ? [files] : [],
    'font-src':
      /as="?font/.test(bare) || styles.some((css) => css.includes('@font-face')) ? [files] : [],
  };
  for (const [directive, sources] of Object.entries(own)) {
    allowed[directive] = [...(allowed[directive] ?? []), sources];
  }
  return [
    "default-src 'none'",
    ...Object.entries(allowed)
      .filter(([, sources]) => sources.length > 0)
      .map(([directive, sources]) => [directive, ...new Set(sources)].join(' ')),
    ...(isEmbedded ? ["require-trusted-types-for 'script'", "trusted-types 'none'"] : []),
  ].join(';');
}

/** @throws when the page does not begin with its encoding, behind which the policy belongs */
export function withPolicy(html: string, address: string, source: string): string {
  const bare = html.replace(policyTag, '');
  const start = charset.exec(bare)?.[0];
  if (start === undefined) {
    throw new Error(
      `${address} has no <meta charset="utf-8">, so its policy has no place. Add it as the first of its head.`,
    );
  }
  const policy = policyOf(bare, address, source);
  return bare.replace(
    start,
    () => `${start}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}

/**
 * Puts its policy into each page, before anything that it rules. Styles and scripts may not change after that.
 * @param site the folder that holds the built site
 * @param source origin of the site
 * @returns how many pages have one
 */
export async function setPolicies(site: string, source: string): Promise<number> {
  let count = 0;
  for await (const file of glob('**/*.html', { cwd: site })) {
    const target = path.join(site, file);
    const address = file
      .split(path.sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1');
    writeFileSync(target, withPolicy(readFileSync(target, 'utf8'), address, source));
    count += 1;
  }
  return count;
}
