/** Makes the code that a clinic copies into its own site. */
import { escapeHtml } from '../lib/escape.ts';
import type { WayId } from '../corpus/site-page-schema.ts';
import { fragmentOf, type Pairs } from './setup.ts';

export interface Embedding {
  /** Address of this site, with a slash at its end. */
  home: string;
  /** As `articles/aftercare`. */
  page: string;
  title: string;
  /** Heights in pixels by the width of the frame. */
  heights: Readonly<Record<string, number>>;
  pairs: Pairs;
}

/** A published loader, which never changes. */
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

/** The height at the largest measured width, in pixels. */
export function usualHeight(heights: Embedding['heights']): number {
  return sizes(heights).at(-1)?.[1] ?? 720;
}

/**
 * The height to reserve before the frame reports its own, as a CSS length. It interpolates between the measured heights
 * by the width of the window, because on a phone the frame is nearly as wide as the window. Height over width is a
 * convex curve, so the highest of the straight lines is the right one at each width.
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

/** A frame that also works without the script, which only adjusts the height. */
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

/** The code for each way. `pinned` is undefined if no loader is published yet. */
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
