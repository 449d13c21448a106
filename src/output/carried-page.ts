/** Makes the copy of a page for the zip of the whole site. It works from any folder, with or without a server. */
import path from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { withoutServer } from '../search/without-server.ts';
import type { BuiltPage, Edit } from './page.ts';
import { policyEdit } from './policy.ts';
import { styleEdits, type Look } from './styles.ts';

export interface Place {
  /** Path of the site, such as `/skin/`. */
  base: string;
  /** Address of the site, such as `https://clinic.example/skin/`. */
  home: string;
  /** Whether the zip has a file with this path. */
  hasFile: (file: string) => boolean;
}

/** Links that only search engines, other sites or the server use. */
const uselessLink = /^(?:alternate|sitemap|modulepreload|apple-touch-icon)$/;
/** Scripts that need a server, or that only search engines read. */
const uselessScript = /^(?:application\/ld\+json|speculationrules|module)$/;

function isUseless(element: HTMLElement, base: string): boolean {
  const value = (name: string) => element.getAttribute(name) ?? '';
  if (element.rawTagName === 'script') return uselessScript.test(value('type'));
  if (element.rawTagName === 'link') return uselessLink.test(value('rel'));
  if (element.rawTagName === 'meta') {
    return value('property').startsWith('og:') || value('name').startsWith('twitter:');
  }
  // Without a server, a form that sends its data to this site gets no answer.
  return element.rawTagName === 'form' && value('action').startsWith(base);
}

/** The relative address of a file in the zip, or the address on the public site if the zip does not have the file. */
function relativeAddress(address: string, from: string, { base, home, hasFile }: Place): string {
  const [, target = '', rest = ''] = /^([^?#]*)(.*)$/.exec(address.slice(base.length)) ?? [];
  const isInstead = target === withoutServer.address;
  const found = isInstead ? withoutServer.instead : target;
  const file = found === '' || found.endsWith('/') ? `${found}index.html` : found;
  if (!hasFile(file)) return `${home}${target}${rest}`;
  return path.posix.relative(path.posix.dirname(from), file) + (isInstead ? '' : rest);
}

/** An attribute with the text of a link in copies without a server. */
const labelName = 'data-carried-label';

/** Removes the labels from the page that the site serves. */
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
 * @param look the styles of the page that the site serves
 * @param source origin of the site
 */
export function carry(page: BuiltPage, look: Look, place: Place, source: string): string {
  const { base, hasFile } = place;
  const without = new Set(page.elements.filter((element) => isUseless(element, base)));
  const relative = (address: string) => relativeAddress(address, page.file, place);
  const css = look.css.replace(
    /(url\(["']?)(\/[^"')]*)/g,
    (_, before: string, address: string) => before + relative(address),
  );
  const addresses = page.elements.flatMap((element) =>
    page
      .attributesOf(element)
      .filter(({ name, value }) => /\b(?:href|src|action)$/.test(name) && value.startsWith('/'))
      .map(({ name, value, start, end }) => ({
        start,
        end,
        text: ` ${name}="${relative(value)}"`,
      })),
  );
  const tool = /^tools\/([\w-]+)\/index\.html$/.exec(page.file)?.[1] ?? '';
  const script = `embed/v1/tools/${tool}.js`;
  const head = page.named('head')[0];
  const scriptEdits =
    hasFile(script) && head ? [scriptEdit(page, head, relative(base + script))] : [];
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
