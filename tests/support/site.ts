import { parse, type HTMLElement } from 'node-html-parser';
import { filesOf, read } from './paths.ts';

export interface BuiltPage {
  /** Address from the root of the site. */
  address: string;
  html: string;
  document: HTMLElement;
}

/** Every page of the built site. */
export const pages: BuiltPage[] = filesOf('dist/**/*.html').map((file) => {
  const html = read(file);
  const address = file.replace(/^dist/, '').replace(/index\.html$/, '');
  return { address, html, document: parse(html) };
});

/** Pages that people come to, without those that only frames show. */
export const whole = pages.filter(({ address }) => !address.startsWith('/embed/v1/'));

/** Pages that search engines may list. */
export const indexed = pages.filter(
  ({ address, document }) =>
    address !== '/404.html' && !document.querySelector('meta[name="robots"][content="noindex"]'),
);

/** `address: what is wrong`, for every page where something is. */
export function wrongOn(
  which: BuiltPage[],
  problemOf: (page: BuiltPage) => string | false | undefined,
): string[] {
  return which.flatMap((page) => {
    const problem = problemOf(page);
    return problem ? [`${page.address}: ${problem}`] : [];
  });
}
