/** The lines that a clinic copies into its own site. */
import { escapeHtml } from '../lib/escape.ts';
import type { WayId } from '../corpus/site-page-schema.ts';
import { fragmentOf, type Pairs } from './setup.ts';

export interface Embedding {
  /** Where the site lives, with a slash at its end. */
  home: string;
  /** As `articles/aftercare`. */
  page: string;
  title: string;
  /** Pixels by width of the frame. */
  heights: Readonly<Record<string, number>>;
  pairs: Pairs;
}

/** A loader that never changes, by its file and hash. */
export interface Pinned {
  version: string;
  file: string;
  integrity: string;
}

export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

const tag = (name: string, attributes: Pairs): string =>
  `<${[name, ...attributes.map(([key, value]) => `${key}="${escapeHtml(value)}"`)].join(' ')}>`;

/** Widths and heights, the narrowest first. */
function sizes(heights: Embedding['heights']): [width: number, height: number][] {
  return Object.entries(heights)
    .map(([width, height]): [number, number] => [Number(width), Math.ceil(height)])
    .toSorted(([a], [b]) => a - b);
}

/** What a desk shows: the height at the greatest width. */
export function usualHeight(heights: Embedding['heights']): number {
  return sizes(heights).at(-1)?.[1] ?? 720;
}

/**
 * Room for the frame before it speaks, as a CSS length: straight lines between the measured heights, over the width
 * of the window, which a phone’s column nearly has. Text in a column is the more curved the narrower it is, so the
 * highest line is the right one.
 */
export function minHeight(heights: Embedding['heights']): string {
  const steps = sizes(heights);
  const lines = steps.slice(1).flatMap(([width, height], index) => {
    const [narrower, taller] = steps[index] ?? [width, height];
    const slope = (height - taller) / (width - narrower);
    if (slope >= 0) return [];
    const start = Math.ceil(taller - slope * narrower);
    return [`${String(start)}px - ${String(Math.round(-slope * 1000) / 10)}vw`];
  });
  const usual = `${String(usualHeight(heights))}px`;
  return lines.length === 0 ? usual : `max(${[usual, ...lines].join(',')})`;
}

export const pageAddress = ({ home, page }: Embedding): string => `${home}${page}/`;

export function frameAddress({ home, page, pairs }: Embedding): string {
  const fragment = fragmentOf(pairs);
  return `${home}embed/v1/${page}/${fragment === '' ? '' : `#${fragment}`}`;
}

const link = (embedding: Embedding): string =>
  `${tag('a', [['href', pageAddress(embedding)]])}${escapeHtml(embedding.title)}</a>`;

const script = (attributes: Pairs): string =>
  `${tag('script', attributes).replace('<script', '<script async')}</script>`;

const evergreen = ({ home }: Embedding): string => script([['src', `${home}embed/v1.js`]]);

/** Works by itself; the script refines the height only. */
export function frameSnippet(embedding: Embedding): string {
  const height = String(usualHeight(embedding.heights));
  const room = minHeight(embedding.heights);
  const style = `border:0;width:100%;height:auto;min-height:${room};frame-sizing:content-height`;
  const frame = tag('iframe', [
    ['src', frameAddress(embedding)],
    ['title', embedding.title],
    ['width', '100%'],
    ['height', height],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
    ['sandbox', sandbox],
    ['style', style],
  ]);
  return [`${frame}</iframe>`, `<p>${link(embedding)}</p>`, evergreen(embedding)].join('\n');
}

function element(embedding: Embedding): string[] {
  const { page, pairs, heights } = embedding;
  const open = tag('needling-guide', [
    ['page', page],
    ...pairs,
    ['height', String(usualHeight(heights))],
    [
      'heights',
      sizes(heights)
        .map((size) => size.join(':'))
        .join(','),
    ],
  ]);
  return [open, `  ${link(embedding)}`, '</needling-guide>'];
}

export function elementSnippet(embedding: Embedding): string {
  return [...element(embedding), evergreen(embedding)].join('\n');
}

export function pinnedSnippet(embedding: Embedding, { file, integrity }: Pinned): string {
  const pinned = script([
    ['src', `${embedding.home}embed/${file}`],
    ['integrity', integrity],
    ['crossorigin', 'anonymous'],
  ]);
  return [...element(embedding), pinned].join('\n');
}

/** What to copy, by way; nothing where no pinned loader is out. */
export function linesFor(
  embedding: Embedding,
  pinned: Pinned | undefined,
): Record<WayId, string | undefined> {
  return {
    page: pageAddress(embedding),
    frame: frameSnippet(embedding),
    element: elementSnippet(embedding),
    pinned: pinned && pinnedSnippet(embedding, pinned),
    address: frameAddress(embedding),
  };
}
