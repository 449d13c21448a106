/** Converts the HTML that `sanitize` makes to Markdown. */
import { HTMLElement, NodeType, parse, type Node } from 'node-html-parser';
import { fill } from '../lib/fill.ts';
import { words as siteWords } from '../words/words.ts';
import type { PageData } from './page-data.ts';

const signs: Record<string, string> = { strong: '**', b: '**', em: '_', i: '_', cite: '_' };

/** Converts what is within a line, and escapes characters that have a meaning in Markdown. */
function inline(node: Node): string {
  if (!(node instanceof HTMLElement)) {
    if (node.nodeType !== NodeType.TEXT_NODE) return '';
    return node.text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<]/g, '\\$&');
  }
  const words = node.childNodes.map(inline).join('');
  const name = node.rawTagName;
  const address = node.getAttribute('href');
  if (name === 'a' && address !== undefined) return `[${words.trim()}](${address})`;
  const sign = signs[name] ?? '';
  return sign === '' || words.trim() === '' ? words : `${sign}${words.trim()}${sign}`;
}

const lineOf = (node: Node): string => inline(node).replace(/\s+/g, ' ').trim();
const elementsOf = (node: HTMLElement): HTMLElement[] =>
  node.childNodes.filter((child) => child instanceof HTMLElement);

function table(node: HTMLElement): string {
  const rows = node.querySelectorAll('tr').map(
    (row) =>
      `| ${elementsOf(row)
        .map((cell) => lineOf(cell).replaceAll('|', '\\|'))
        .join(' | ')} |`,
  );
  const width = elementsOf(node.querySelector('tr') ?? node).length;
  const [head = '', ...body] = rows;
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n');
}

function list(node: HTMLElement): string {
  return elementsOf(node)
    .map((item, at) => {
      const sign = node.rawTagName === 'ol' ? `${String(at + 1)}. ` : '- ';
      const hasBlocks = elementsOf(item).some(({ rawTagName }) =>
        /^(?:p|ul|ol|table)$/.test(rawTagName),
      );
      const words = hasBlocks ? blocks(item).join('\n\n') : lineOf(item);
      return sign + words.replace(/\n(?!\n)/g, `\n${' '.repeat(sign.length)}`);
    })
    .join('\n');
}

/** Converts blocks in their order. Headings become one level larger, because the largest one in a frame is an h2. */
function blocks(node: HTMLElement): string[] {
  return node.childNodes.flatMap((child): string[] => {
    if (!(child instanceof HTMLElement)) return lineOf(child) === '' ? [] : [lineOf(child)];
    const name = child.rawTagName;
    if (/^h[2-4]$/.test(name)) return [`${'#'.repeat(Number(name[1]) - 1)} ${lineOf(child)}`];
    if (name === 'ul' || name === 'ol') return [list(child)];
    if (name === 'table') return [table(child)];
    if (name === 'dl') return blocks(child);
    if (name === 'dt') return [`**${lineOf(child)}**`];
    if (name === 'blockquote') return [`> ${blocks(child).join('\n\n').replaceAll('\n', '\n> ')}`];
    return lineOf(child) === '' ? [] : [lineOf(child)];
  });
}

export function markdownOf({
  html,
  title,
  url,
  checkedOn,
  version,
  isReviewed,
  attribution,
}: PageData): string {
  const state = [
    fill(siteWords.exports.markdown.version, { version: version ?? 0 }),
    fill(siteWords.exports.markdown.checked, { date: checkedOn }),
    isReviewed ? '' : siteWords.common.notReviewed,
    siteWords.common.disclaimer,
  ];
  // Leaves out what the frame has above its text: the name of the site and the title.
  const all = blocks(parse(html));
  const words = all.slice(1 + all.indexOf(`# ${title}`));
  return [
    `# ${title}`,
    state.filter(Boolean).join(' '),
    `<${url}>`,
    ...words,
    '---',
    attribution,
    '',
  ].join('\n\n');
}
