/**
 * Hashes the words that readers see, so that a rule can find changes that nobody recorded. Dates, fields for search
 * and line breaks do not change a hash.
 */
import { createHash } from 'node:crypto';
import { listPages } from './page-list.ts';
import { withoutDrafts, type Corpus, type Entry, type PageEntry } from './rule.ts';
import { pageFields } from './schema.ts';
import { usesOfFields, usesOfTags } from './uses.ts';

type Claim = Entry<'claims'>['data'];

/** A page that is not a draft. Each has a history of versions. */
export interface PublishedPage {
  /** Such as `articles/aftercare`. */
  page: string;
  file: string;
  line: number;
  /** Twelve hex digits. */
  hash: string;
  /** The date of the first version. */
  firstOn: string;
}

const comment = /\{\/\*[\s\S]*?\*\/\}/g;

/** Removes comments and joins the lines of each paragraph. */
function tidy(text: string): string {
  return text
    .replace(comment, '')
    .split(/\r?\n(?:[ \t]*\r?\n)+/)
    .map((block) => block.replace(/\s+/g, ' ').trim())
    .filter((block) => block !== '')
    .join('\n\n');
}

function digest(parts: unknown[]): string {
  const text = JSON.stringify(parts, (_key, value: unknown) =>
    typeof value === 'string' ? tidy(value) : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

const answerOf = ({ verdict, certainty, quantity, frequency }: Claim) => [
  verdict,
  certainty,
  quantity && [quantity.min, quantity.max, quantity.unit],
  frequency && [frequency.count, frequency.of],
];

export function hashClaim(claim: Claim): string {
  const { statement, explanation, population, limits, evidence } = claim;
  const sources = evidence.map(({ reference, relation }) => [reference, relation]);
  return digest([statement, answerOf(claim), explanation, population, limits, sources]);
}

/** Tags that show the statement and explanation of claims. */
const quoting = new Set(['Verdict', 'WaitingTimes']);

/** The hash includes the answers of claims on the page, and the full text of claims in boxes. */
export function hashPage({ data, body }: PageEntry, claims: Corpus['claims']): string {
  const { title, summary, atAGlance, nextSteps } = data;
  const tool = 'tool' in data ? partsOf(data) : undefined;
  const fields = { atAGlance, ...tool };
  const used = [...usesOfTags(body.components), ...usesOfFields(fields)];
  const idsIn = (uses: { kind: string; id: string }[]) =>
    [...new Set(uses.flatMap(({ kind, id }) => (kind === 'claim' ? id : [])))].toSorted();
  const dataOf = (id: string) => claims.get(id)?.data;
  const answers = idsIn(used).map((id) => [id, answerOfKnown(dataOf(id))]);
  const boxes = usesOfTags(body.components.filter(({ name }) => quoting.has(name)));
  const quoted = idsIn(boxes).map((id) => [dataOf(id)?.statement, dataOf(id)?.explanation]);
  const glance = atAGlance.map(({ label, claim }) => [label, claim]);
  const steps = nextSteps.map(({ label, to }) => [label, to]);
  const parts = [title, summary, glance, steps, body.source, answers, quoted];
  return digest(tool ? [...parts, tool] : parts);
}

/** The fields that only tools have and readers see. */
function partsOf(data: PageEntry['data']): Record<string, unknown> {
  const unread = new Set([...Object.keys(pageFields), 'order', 'concerns', 'bodyAreas']);
  return Object.fromEntries(Object.entries(data).filter(([key]) => !unread.has(key)));
}

const answerOfKnown = (claim: Claim | undefined) => claim && answerOf(claim);

export function publishedPages(corpus: Corpus): PublishedPage[] {
  const pages = listPages(withoutDrafts(corpus));
  return pages.map(({ page, collection, entry }) => ({
    page,
    file: entry.file,
    line: entry.line,
    ...(collection === 'claims'
      ? { hash: hashClaim(entry.data), firstOn: entry.data.checkedOn }
      : { hash: hashPage(entry, corpus.claims), firstOn: entry.data.writtenOn }),
  }));
}
