import { parse, type HTMLElement } from 'node-html-parser';
import { addresses, fileOf, readBuilt } from './built.ts';

export interface BuiltPage {
  /** Address from the root of the site. */
  address: string;
  html: string;
  document: HTMLElement;
}

/** Every page of the build, as HTML and parsed. */
export const pages: BuiltPage[] = addresses.map((address) => {
  const html = readBuilt(fileOf(address));
  return { address, html, document: parse(html) };
});

/** Pages for frames on other sites. */
export const embedded = pages.filter(({ address }) => address.startsWith('/embed/v1/'));

/** Pages that readers visit: all but those for frames. */
export const whole = pages.filter(({ address }) => !address.startsWith('/embed/v1/'));

/** Pages that search engines may list. */
export const indexed = pages.filter(
  ({ address, document }) =>
    address !== '/404.html' && !document.querySelector('meta[name="robots"][content="noindex"]'),
);

/** Pages that other sites may embed: each guide, concern, tool and claim, withdrawn ones too. */
export const embeddable = pages.filter(({ address }) =>
  /^\/(articles|concerns|tools|claims)\/[^/]+\/$/.test(address),
);

/** `address: what is wrong`, for every page that has a problem. */
export function wrongOn(
  which: BuiltPage[],
  problemOf: (page: BuiltPage) => string | false | undefined,
): string[] {
  return which.flatMap((page) => {
    const problem = problemOf(page);
    return problem ? [`${page.address}: ${problem}`] : [];
  });
}
