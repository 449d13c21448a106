/** The history of pages as the site shows it: every version, and what was withdrawn. */
import { loadCorpus } from '../corpus/corpus.ts';
import type { Version, Withdrawal } from '../corpus/history-schema.ts';
import { once } from '../corpus/once.ts';
import { loadEmbeddables, type Embeddable } from '../embed/embeddable.ts';
import { listChanges, type Change } from './changes.ts';

/** A page that was published and is no more; its addresses answer with a notice. */
export interface Withdrawn extends Embeddable, Withdrawal {}

/** All of them; each can stand wherever an embeddable page can. */
export async function loadWithdrawn(): Promise<Withdrawn[]> {
  const { withdrawn } = await loadCorpus();
  return [...withdrawn].map(([page, { data }]) => {
    const [collection = '', id = ''] = page.split('/');
    return {
      ...data,
      page,
      collection: collection as Embeddable['collection'],
      id,
      title: data.title,
      description: `This page was withdrawn. ${data.reason}`,
      checkedOn: data.on,
    };
  });
}

/** One version of a page, and what came after it. */
export interface PageVersion {
  page: string;
  title: string;
  version: Version;
  /** Later versions, newest first; none for the current one. */
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

/** The name of what stands at an address of this site, as `/articles/aftercare/`. */
export async function titleAt(address: string): Promise<string> {
  const page = address.replace(/^\/|\/?(?:#.*)?$/g, '');
  return (await loadTitles()).get(page) ?? 'What to read instead';
}
