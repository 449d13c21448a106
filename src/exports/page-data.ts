/** A page as data in `/embed/v1/<page>.json`, for servers that show its text in their own pages. */
import { createHash } from 'node:crypto';
import { HTMLElement, parse } from 'node-html-parser';
import { addressOnSite, embedAddress } from '../corpus/addresses.ts';
import type { ListedPage } from '../corpus/page-list.ts';
import type { Csl } from '../evidence/reference-schema.ts';
import { site } from '../site.ts';
import { sanitize } from './sanitize.ts';

/** What the entry of a page says about it. */
export interface Facts extends ListedPage {
  /** Increases with each change of the text. Missing if no version is recorded yet. */
  version?: number | undefined;
}

export interface PageData extends Facts {
  url: string;
  embedUrl: string;
  language: string;
  license: { name: string; url: string };
  /** The credit to show beside the text. */
  attribution: string;
  /** Hash of `html` in UTF-8, in hexadecimal digits. */
  sha256: string;
  html: string;
  text: string;
  /** In the format of CSL JSON. */
  citations: ({ id: string } & Csl)[];
}

const license = { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** One line for each paragraph, heading, list item, and table row. */
function linesOf(element: HTMLElement): string[] {
  return element.childNodes.flatMap((node) => {
    if (!(node instanceof HTMLElement)) return [];
    const name = node.rawTagName;
    if (/^(?:ul|ol)$/.test(name)) {
      const items = node.childNodes.filter((item) => item instanceof HTMLElement);
      return items.map(({ text }, at) => {
        const sign = name === 'ul' ? '-' : `${String(at + 1)}.`;
        return `${sign} ${oneLine(text)}`;
      });
    }
    if (name === 'tr') {
      const cells = node.childNodes.filter((cell) => cell instanceof HTMLElement);
      return [cells.map(({ text }) => oneLine(text)).join(' | ')];
    }
    if (/^(?:table|thead|tbody|dl|blockquote)$/.test(name)) return linesOf(node);
    return [oneLine(node.text)];
  });
}

/** @param html from `sanitize` */
export function textOf(html: string): string {
  return linesOf(parse(html))
    .filter((line) => line !== '')
    .join('\n\n')
    .replace(/^((?:-|\d+\.) .*)\n\n(?=(?:-|\d+\.) )/gm, '$1\n');
}

/**
 * @param main of the built page for frames
 * @param references all references by id; the page cites those that it lists
 */
export function makePageData(
  facts: Facts,
  main: HTMLElement,
  references: Map<string, Csl>,
): PageData {
  const { page, title, version, ...rest } = facts;
  const url = addressOnSite(`/${page}/`);
  const html = sanitize(main, url);
  const citations = main.querySelectorAll('li[id^="ref-"]').flatMap((item) => {
    const id = item.id.slice('ref-'.length);
    const csl = references.get(id);
    return csl ? [{ id, ...csl }] : [];
  });
  return {
    page,
    url,
    embedUrl: embedAddress(page),
    title,
    ...rest,
    language: site.language,
    ...(version === undefined ? {} : { version }),
    license,
    attribution: `${title} (${site.name}, ${url}, ${license.name})`,
    sha256: createHash('sha256').update(html).digest('hex'),
    html,
    text: textOf(html),
    citations,
  };
}
