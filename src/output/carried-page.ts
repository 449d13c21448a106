/** One page of the whole site as a file that opens from any folder, with or without a server. */
import path from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { withoutServer } from '../search/without-server.ts';
import type { BuiltPage, Edit } from './page.ts';
import { policyEdit } from './policy.ts';
import { styleEdits, type Look } from './styles.ts';

export interface Place {
  /** Path the site lives under, as `/skin/`. */
  base: string;
  /** Where the site itself is, as `https://clinic.example/skin/`. */
  home: string;
  /** Whether the pack hasFile a file, by its path. */
  hasFile: (file: string) => boolean;
}

/** What only search engines, frames and other sites read. */
const unread = /^(?:alternate|sitemap|modulepreload|apple-touch-icon)$/;
/** Scripts that need a server, or somebody other than a reader. */
const unrun = /^(?:application\/ld\+json|speculationrules|module)$/;

function isUseless(element: HTMLElement, base: string): boolean {
  const value = (name: string) => element.getAttribute(name) ?? '';
  if (element.rawTagName === 'script') return unrun.test(value('type'));
  if (element.rawTagName === 'link') return unread.test(value('rel'));
  if (element.rawTagName === 'meta') {
    return value('property').startsWith('og:') || value('name').startsWith('twitter:');
  }
  // A form that asks this site gets no answer without a server.
  return element.rawTagName === 'form' && value('action').startsWith(base);
}

/** The address of a file from another, or of the site itself where the pack has no such file. */
function lead(address: string, from: string, { base, home, hasFile }: Place): string {
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  const isInstead = target === withoutServer.address;
  const found = isInstead ? withoutServer.instead : target;
  const file = found === '' || found.endsWith('/') ? `${found}index.html` : found;
  if (!hasFile(file)) return `${home}${target}${rest}`;
  return path.posix.relative(path.posix.dirname(from), file) + (isInstead ? '' : rest);
}

/** Names what a link leads to in a copy without a server. */
const labelName = 'data-carried-label';

/** The page as it is served does without these labels. */
export function withoutLabels(page: BuiltPage): Edit[] {
  return page.elements
    .flatMap((element) => page.attributesOf(element))
    .filter(({ name }) => name === labelName)
    .map(({ start, end }) => ({ start, end, text: '' }));
}

function labelEdits(element: HTMLElement): Edit[] {
  const label = element.getAttribute(labelName);
  const [first, last] = [element.childNodes[0], element.childNodes.at(-1)];
  if (label === undefined || !first || !last) return [];
  return [{ start: first.range[0], end: last.range[1], text: label }];
}

/**
 * @param look of the page as it is served
 * @param source origin of the site
 */
export function carry(page: BuiltPage, look: Look, place: Place, source: string): string {
  const { base, hasFile } = place;
  const without = new Set(page.elements.filter((element) => isUseless(element, base)));
  const leadTo = (address: string) => lead(address, page.file, place);
  const css = look.css.replace(
    /(url\(["']?)(\/[^"')]*)/g,
    (_, before: string, address: string) => before + leadTo(address),
  );
  const addresses = page.elements.flatMap((element) =>
    page
      .attributesOf(element)
      .filter(({ name, value }) => /\b(?:href|src|action)$/.test(name) && value.startsWith('/'))
      .map(({ name, value, start, end }) => ({
        start,
        end,
        text: ` ${name}="${leadTo(value)}"`,
      })),
  );
  const tool = /^tools\/([\w-]+)\/index\.html$/.exec(page.file)?.[1] ?? '';
  const script = `embed/v1/tools/${tool}.js`;
  const head = page.named('head')[0];
  const scriptEdits =
    hasFile(script) && head ? [scriptEdit(page, head, leadTo(base + script))] : [];
  return page.edited([
    policyEdit({ page, css, without, hasOwnScript: scriptEdits.length > 0, source }),
    ...styleEdits(page, css),
    ...look.edits,
    ...[...without].map(({ range: [start, end] }) => ({ start, end, text: '' })),
    ...addresses,
    ...page.elements.flatMap(labelEdits),
    ...withoutLabels(page),
    ...scriptEdits,
  ]);
}

function scriptEdit(page: BuiltPage, head: HTMLElement, address: string): Edit {
  const end = page.source.lastIndexOf('</head>', head.range[1]);
  return { start: end, end, text: `<script src="${address}" defer></script>` };
}
