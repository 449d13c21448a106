import { withBase } from '../lib/url.ts';
import { site } from '../site.ts';

/**
 * The absolute address of a page on the public site.
 * @param path from the root of the site, such as `/about/`
 */
export const addressOnSite = (path: string): string =>
  new URL(withBase(path, site.base), site.url).href;

/** The address that other sites show in a frame. @param page such as `articles/aftercare` */
export const embedAddress = (page: string): string => addressOnSite(`/embed/v1/${page}/`);
