/** The history of the site’s pages: every version, and what was withdrawn. */
import { loadCorpus } from '../corpus/corpus.ts';
import type { Version, Withdrawal } from '../corpus/history-schema.ts';
import { once } from '../corpus/once.ts';
import { listWithdrawn, type Withdrawn } from '../corpus/page-list.ts';
import { loadEmbeddables } from '../corpus/embeddable.ts';
import { words } from '../words/words.ts';
import { listChanges, type Change } from './changes.ts';

/** All pages that were withdrawn. */
export const loadWithdrawn = async (): Promise<Withdrawn[]> =>
  listWithdrawn((await loadCorpus()).withdrawn);

/** One version of a page, and what came after it. */
export interface PageVersion {
  page: string;
  title: string;
  version: Version;
  /** Later versions, newest first; empty for the current one. */
  later: Version[];
  withdrawn?: Withdrawal;
}

export async function loadVersions(): Promise<PageVersion[]> {
  const { versions, withdrawn } = await loadCorpus();
  const titles = await loadTitles();
  return [...versions].flatMap(([page, { data }]) => {
    const notice = withdrawn.get(page)?.data;
    return data.map((version, index) => ({
      page,
      title: notice?.title ?? titles.get(page) ?? page,
      version,
      later: data.slice(0, index),
      ...(notice && { withdrawn: notice }),
    }));
  });
}

const loadTitles = once(
  async () => new Map((await loadEmbeddables()).map(({ page, title }) => [page, title])),
);

/** Every change of every page, newest first. */
export async function loadChanges(): Promise<Change[]> {
  const { versions, withdrawn } = await loadCorpus();
  return listChanges(await loadTitles(), versions, withdrawn);
}

/** The title of the page at an address of this site, as `/articles/aftercare/`. */
export async function titleAt(address: string): Promise<string> {
  const page = address.replace(/^\/|\/?(?:#.*)?$/g, '');
  return (await loadTitles()).get(page) ?? words.history.withdrawnNotice.unknownTitle;
}
