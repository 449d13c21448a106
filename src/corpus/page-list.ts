/** Lists the pages that other sites can embed, and tells which pages search engines may list. */
import { isOffered } from '../lib/define-site.ts';
import { site } from '../site.ts';
import type { Withdrawal } from './history-schema.ts';
import type { Corpus } from './rule.ts';

type PageCollection = 'concerns' | 'articles' | 'tools';

/** The description of a page in lists and in data for other sites. */
export interface ListedPage {
  /** Such as `articles/aftercare`, for the page `/articles/aftercare/`. */
  page: string;
  title: string;
  description: string;
  summary: string;
  checkedOn: string;
  isReviewed: boolean;
}

interface Listed<Name, Entry> extends ListedPage {
  collection: Name;
  id: string;
  entry: Entry;
}

interface PageFields {
  id: string;
  data: Omit<ListedPage, 'page' | 'isReviewed'> & { review?: object | undefined };
}

interface ClaimFields {
  id: string;
  data: { statement: string; explanation: string; checkedOn: string };
}

/** All pages in the order of the site. The entries can come from a `Corpus` or from Astro. */
export function listPages<
  Concern extends PageFields,
  Article extends PageFields,
  Tool extends PageFields,
  Claim extends ClaimFields,
>(content: {
  concerns: ReadonlyMap<string, Concern>;
  articles: ReadonlyMap<string, Article>;
  tools: ReadonlyMap<string, Tool>;
  claims: ReadonlyMap<string, Claim>;
}) {
  type Page = Listed<PageCollection, Concern | Article | Tool>;
  const pages = (['concerns', 'articles', 'tools'] as const).flatMap((collection) =>
    [...content[collection].values()].map((entry): Page => {
      const { title, description, summary, checkedOn, review } = entry.data;
      return {
        page: `${collection}/${entry.id}`,
        collection,
        id: entry.id,
        entry,
        title,
        description,
        summary,
        checkedOn,
        isReviewed: review !== undefined,
      };
    }),
  );
  const answers = [...content.claims.values()].map((entry): Listed<'claims', Claim> => {
    const { statement, explanation, checkedOn } = entry.data;
    return {
      page: `claims/${entry.id}`,
      collection: 'claims',
      id: entry.id,
      entry,
      title: `Is it true? “${statement}”`,
      description: explanation,
      summary: explanation,
      checkedOn,
      isReviewed: false,
    };
  });
  return [...pages, ...answers];
}

/** For `getStaticPaths` of a collection. */
export const pathsOf = <P extends PageFields>(pages: ReadonlyMap<string, P>) =>
  [...pages.values()].map((page) => ({ params: { slug: page.id }, props: { page } }));

/** A page that was published and then removed. Its addresses show a notice. */
export interface Withdrawn extends ListedPage, Withdrawal {}

export const listWithdrawn = (withdrawn: ReadonlyMap<string, { data: Withdrawal }>): Withdrawn[] =>
  [...withdrawn].map(([page, { data }]) => ({
    ...data,
    page,
    description: `This page was withdrawn. ${data.reason}`,
    summary: data.reason,
    checkedOn: data.on,
    isReviewed: false,
  }));

/**
 * @param base the path of the site
 * @returns whether search engines may list an address of the built site
 */
export function listedIn(
  { versions, withdrawn }: Pick<Corpus, 'versions' | 'withdrawn'>,
  base = site.base,
): (address: string) => boolean {
  const superseded = [...versions].flatMap(([page, { data }]) =>
    data
      .slice(withdrawn.has(page) ? 0 : 1)
      .map(({ version }) => `versions/${page}/${String(version)}`),
  );
  const hidden = new Set(
    ['offline', 'versions', ...withdrawn.keys(), ...superseded].map((page) => `/${page}/`),
  );
  return (address) => {
    const path = new URL(address).pathname.replace(base, '/');
    return !path.startsWith('/embed/v1/') && isOffered(site, path) && !hidden.has(path);
  };
}
