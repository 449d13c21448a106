/** Absolute addresses of pages on the public site. */
import { withBase } from '../lib/url.ts';
import { site } from '../site.ts';

/** @param path from the root of the site, such as `/about/` */
export const addressOnSite = (path: string): string =>
  new URL(withBase(path, site.base), site.url).href;

/** The document that frames show of a page. */
export const embedAddress = (page: string): string => addressOnSite(`/embed/v1/${page}/`);
