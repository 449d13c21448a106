/** Makes the oEmbed 1.0 file of a page, with which other sites show the page when an author pastes its address. */
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

interface SharedPage {
  /** Such as `articles/aftercare`. */
  page: string;
  title: string;
  /** In pixels, for a frame of `frameWidth`. */
  height: number;
  /** Absolute address of the picture for shared links. */
  picture: string;
}

const day = 86_400;

/** Absolute address of the oEmbed file of a page. */
export const oembedAddress = (page: string): string => addressOnSite(`/oembed/v1/${page}.json`);

/**
 * WordPress keeps only the last frame, which must be empty, and removes other markup. If a blockquote precedes the frame,
 * WordPress hides the frame until it reports its height.
 */
function frame({ page, title, height }: SharedPage): string {
  const text = escapeHtml(title);
  const link = `<a href="${escapeHtml(addressOnSite(`/${page}/`))}">${text}</a>`;
  const source = `src="${escapeHtml(embedAddress(page))}" title="${text}"`;
  const size = `width="100%" height="${String(height)}" frameborder="0"`;
  return `<blockquote>${link}</blockquote><iframe ${source} ${size}></iframe>`;
}

export function makeOembed(page: SharedPage): Oembed {
  return {
    version: '1.0',
    type: 'rich',
    title: page.title,
    provider_name: site.name,
    provider_url: addressOnSite('/'),
    author_name: site.name,
    author_url: addressOnSite('/about/'),
    cache_age: day,
    width: frameWidth,
    height: page.height,
    thumbnail_url: page.picture,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    html: frame(page),
  };
}
