/** What a site that is given the address of a page reads to show it: oEmbed 1.0, type rich. */
import { withBase } from '../lib/url.ts';
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

/** Pixels; what a text column is about wide. */
export const frameWidth = 600;

const day = 86_400;

export const addressOnSite = (path: string): string =>
  new URL(withBase(path, site.base), site.url).href;

/** Absolute address of a page’s oEmbed file. */
export const oembedAddress = (page: string): string => addressOnSite(`/oembed/v1/${page}.json`);

/** Absolute address of the page that frames show. */
export const embedAddress = (page: string): string => addressOnSite(`/embed/v1/${page}/`);

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/**
 * WordPress takes the last frame, only if it is empty, and hides it until it reports its height only if a
 * quotation stands before it; of other markup it keeps nothing.
 */
function frame({ page, title, height }: Shown): string {
  const text = escape(title);
  const link = `<a href="${escape(addressOnSite(`/${page}/`))}">${text}</a>`;
  const source = `src="${escape(embedAddress(page))}" title="${text}"`;
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
