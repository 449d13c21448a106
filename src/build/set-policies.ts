/** Puts into each page what it may load and do: by fingerprints of the stylesheets and scripts that stand in it. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { embedPolicy, formatPolicy, pagePolicy, type Directives } from '../delivery/policy.ts';
import { site } from '../site.ts';

const style = /<style[^>]*>([\s\S]*?)<\/style>/g;
const script = /<script\b([^>]*)>([\s\S]*?)<\/script>/g;
const data = /type="(?:application\/(?:ld\+)?json|speculationrules)"/;
const charset = '<meta charset="utf-8">';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What a header says and a page cannot. */
const onlyInHeaders = ['frame-ancestors', 'require-trusted-types-for', 'trusted-types'];

/**
 * @param file of the page, from the root of the site
 * @returns the policy in its head; with the one in the headers, both hold
 */
export function policyOf(html: string, file: string): string {
  const isEmbed = file.startsWith('embed/v1/');
  const base: Directives = isEmbed ? embedPolicy(site.url) : pagePolicy;
  const kept = Object.entries(base).filter(
    ([name, sources]) =>
      // What is not named falls back to nothing.
      !onlyInHeaders.includes(name) && (sources[0] !== "'none'" || /base|form/.test(name)),
  );
  const styles = [...html.matchAll(style)].map(([, css = '']) => hashOf(css));
  const scripts = [...html.matchAll(script)].flatMap(([, attributes = '', text = '']) =>
    data.test(attributes) || attributes.includes('src=') ? [] : [hashOf(text)],
  );
  const policy: Directives = { 'default-src': ["'none'"], ...Object.fromEntries(kept) };
  policy['style-src'] = styles;
  policy['script-src'] = [...(base['script-src'] ?? []), ...scripts];
  if (file === 'search/index.html') policy['script-src'].push("'wasm-unsafe-eval'");
  if (file === 'embed/index.html') policy['frame-src'] = ["'self'"];
  return formatPolicy(policy);
}

/** @param dist the folder that holds the built site */
export async function setPolicies(dist: string): Promise<void> {
  for await (const file of glob('**/*.html', { cwd: dist })) {
    const target = path.join(dist, file);
    const html = readFileSync(target, 'utf8');
    if (!html.includes(charset)) {
      throw new Error(`${file} does not begin its head with ${charset}. See ui/Head.astro.`);
    }
    const policy = policyOf(html, file.split(path.sep).join('/'));
    const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
    writeFileSync(
      target,
      html.replace(charset, () => charset + meta),
    );
  }
}
