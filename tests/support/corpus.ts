/** Builds tiny corpora, so that tests can show how rules hold and fail. */
import { parseBody, type Body } from '../../src/corpus/body.ts';
import type { Corpus, Entry } from '../../src/corpus/rule.ts';

type Article = Entry<'articles'> & { body: Body };
type Concern = Entry<'concerns'> & { body: Body };
type Tool = Entry<'tools'> & { body: Body };
type SitePage = Entry<'pages'> & { body: Body };
type Claim = Entry<'claims'>;
type Versions = Entry<'versions'>;
type Withdrawal = Entry<'withdrawn'>;
type Term = Entry<'glossary'>;

const pageData = {
  title: 'A page',
  description: 'A page that stands for all pages in the tests of the rules.',
  summary: 'It is short. It is plain. It says what it has to say and then it stops.',
  alsoCalled: [],
  searchWords: [],
  alsoAsked: [],
  atAGlance: [],
  nextSteps: [{ label: 'Read on', to: '/' }],
  mayHide: [],
  isDraft: false,
  writtenOn: '2026-01-01',
  checkedOn: '2026-01-01',
  dueOn: '2027-01-01',
};

export function article(id: string, words: string, data: Partial<Article['data']> = {}): Article {
  return {
    id,
    file: `content/articles/${id}.mdx`,
    line: 1,
    data: {
      ...pageData,
      title: `Page ${id}`,
      topic: 'understand',
      order: 1,
      concerns: [],
      bodyAreas: [],
      alarms: [],
      clinicSlots: [],
      ...data,
    },
    body: parseBody(words),
  };
}

export function concern(id: string, data: Partial<Concern['data']> = {}): Concern {
  const claim = data.claim ?? 'a-claim';
  return {
    id,
    file: `content/concerns/${id}.mdx`,
    line: 1,
    data: {
      ...pageData,
      title: `Concern ${id}`,
      name: id,
      order: 1,
      alsoCalled: [id],
      bodyAreas: ['face'],
      codes: [],
      surface: 'pits',
      claim,
      evidenceMap: {
        known: 'Little.',
        authorized: { answer: 'no', note: 'Nowhere.', claim },
        risks: [{ text: 'Some', claim }],
        alternatives: [{ text: 'Doing nothing' }],
      },
      ...data,
    },
    body: parseBody('Words.'),
  };
}

/** A page about the site, as `/about/`. */
export function sitePage(
  id: string,
  words: string,
  data: Partial<SitePage['data']> = {},
): SitePage {
  const { description, summary, isDraft } = pageData;
  return {
    id,
    file: `content/pages/${id}.mdx`,
    line: 1,
    data: { title: `Page ${id}`, description, summary, isDraft, ways: [], places: [], ...data },
    body: parseBody(words),
  };
}

export function claim(id: string, references: string[], data: Partial<Claim['data']> = {}): Claim {
  return {
    id,
    file: `content/claims/${id}.yaml`,
    line: 1,
    data: {
      statement: 'Something can be checked.',
      verdict: 'uncertain',
      certainty: 'low',
      explanation: 'Nobody has looked closely enough at it to say more than this.',
      evidence: references.map((reference) => ({ reference, relation: 'qualifies' })),
      concerns: [],
      otherFigures: [],
      estimates: [],
      frequencies: [],
      checkedOn: '2026-01-01',
      ...data,
    },
  };
}

export function term(id: string, data: Partial<Term['data']> = {}): Term {
  return {
    id,
    file: 'content/glossary.yaml',
    line: 1,
    data: { term: id, definition: 'A word.', alsoCalled: [], ...data },
  };
}

/** The history of a page. Each entry has only the fields that the test needs. */
export function versions(page: string, entries: Partial<Versions['data'][number]>[]): Versions {
  return {
    id: page,
    file: 'content/versions.yaml',
    line: 1,
    data: entries.map((entry, index) => ({
      version: entries.length - index,
      on: '2026-01-01',
      hash: '000000000000',
      change: 'Something changed.',
      isSafety: false,
      ...entry,
    })),
  };
}

export function withdrawal(page: string, data: Partial<Withdrawal['data']> = {}): Withdrawal {
  return {
    id: page,
    file: 'content/withdrawn.yaml',
    line: 1,
    data: { title: page, on: '2026-02-01', reason: 'It was wrong.', instead: '/', ...data },
  };
}

interface Parts {
  articles?: Article[];
  concerns?: Concern[];
  tools?: Tool[];
  pages?: SitePage[];
  claims?: Claim[];
  /** Ids only, because rules do not read the fields. */
  references?: string[];
  /** Ids of sources seen only second-hand. */
  secondHand?: string[];
  /** Ids of sources that were retracted. */
  retracted?: string[];
  /** Terms. A string is a term with only an id. */
  terms?: (string | Term)[];
  versions?: Versions[];
  withdrawn?: Withdrawal[];
  /** Entries with invalid fields, such as `claims/some-id`. */
  broken?: string[];
}

const byId = <T extends { id: string }>(entries: T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

export function corpus({
  articles = [],
  concerns = [],
  tools = [],
  pages = [],
  claims = [],
  references = [],
  secondHand = [],
  retracted = [],
  terms = [],
  versions = [],
  withdrawn = [],
  broken = [],
}: Parts): Corpus {
  return {
    articles: byId(articles),
    concerns: byId(concerns),
    tools: byId(tools),
    pages: byId(pages),
    claims: byId(claims),
    references: byId(
      [...references, ...secondHand, ...retracted].map((id) => ({
        id,
        file: 'content/references.yaml',
        line: 1,
        data: {
          csl: { type: 'article-journal' as const, title: id },
          design: 'rct' as const,
          finding: 'It found something.',
          seenAs: 'abstract' as const,
          isSecondHand: secondHand.includes(id),
          ...(retracted.includes(id) ? { retractedOn: '2026-01-01' } : {}),
        },
      })),
    ),
    glossary: byId(terms.map((one) => (typeof one === 'string' ? term(one) : one))),
    versions: byId(versions),
    withdrawn: byId(withdrawn),
    broken: new Set(broken),
  };
}
