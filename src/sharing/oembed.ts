/** What a site that is given the address of a page reads to show it: oEmbed 1.0, type rich. */
import { addressOnSite, embedAddress } from '../corpus/addresses.ts';
import { escapeHtml } from '../lib/escape.ts';
import { frameWidth } from '../frames/reserved-height.ts';
import { site } from '../site.ts';

export interface Oembed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  author_name: string;
  author_url: string;
  /** Seconds. */
  cache_age: number;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
}

interface Shown {
  /** As `articles/aftercare`. */
  page: string;
  title: string;
  /** Pixels, for a frame of `frameWidth`. */
  height: number;
  /** Absolute address of the picture for shared links. */
  picture: string;
}

const day = 86_400;

/** Absolute address of a page’s oEmbed file. */
export const oembedAddress = (page: string): string => addressOnSite(`/oembed/v1/${page}.json`);

/**
 * WordPress takes the last frame, only if it is empty, and hides it until it reports its height only if a
 * quotation stands before it; of other markup it keeps nothing.
 */
function frame({ page, title, height }: Shown): string {
  const text = escapeHtml(title);
  const link = `<a href="${escapeHtml(addressOnSite(`/${page}/`))}">${text}</a>`;
  const source = `src="${escapeHtml(embedAddress(page))}" title="${text}"`;
  const size = `width="100%" height="${String(height)}" frameborder="0"`;
  return `<blockquote>${link}</blockquote><iframe ${source} ${size}></iframe>`;
}

export function makeOembed(shown: Shown): Oembed {
  return {
    version: '1.0',
    type: 'rich',
    title: shown.title,
    provider_name: site.name,
    provider_url: addressOnSite('/'),
    author_name: site.name,
    author_url: addressOnSite('/about/'),
    cache_age: day,
    width: frameWidth,
    height: shown.height,
    thumbnail_url: shown.picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: frame(shown),
  };
}
