/** The rows of the table of waiting times. The subject of a claim decides which row it makes. */
import { inDays } from '../drawings/waiting.ts';
import { figureOf } from '../evidence/figures.ts';
import type { Claim } from '../evidence/schema.ts';
import { words } from '../words/words.ts';

const { rows } = words.articles.waitingTimes;
type Subject = keyof typeof rows;

const subjects = Object.keys(rows) as Subject[];
const isSubject = (subject: string | undefined): subject is Subject =>
  subjects.some((known) => known === subject);

type WaitClaim = Pick<Claim, 'statement' | 'certainty' | 'quantity' | 'subject'>;

export interface Wait {
  id: string;
  label: string;
  /** As the claim gives it: “24 to 72 hours”. */
  words: string;
  /** The same in days, where the claim uses another unit that makes whole days. */
  dayWords: string | undefined;
  certainty: Claim['certainty'];
  statement: string;
}

/**
 * @param claims the claims that the tag names, in any order
 * @returns a row for each, in the order of the table
 * @throws when a claim is none of the rows, or two claims are the same row
 */
export function waitsOf(claims: { id: string; data: WaitClaim }[], where: string): Wait[] {
  const bySubject = new Map<Subject, Wait>();
  for (const { id, data } of claims) {
    const { subject, quantity, certainty, statement } = data;
    if (!isSubject(subject)) {
      throw new Error(
        `${where}: the claim "${id}" has ${subject === undefined ? 'no subject' : `the subject "${subject}"`}. ` +
          `Name claims with these subjects: ${subjects.join(', ')}.`,
      );
    }
    const twin = bySubject.get(subject);
    if (twin) {
      throw new Error(
        `${where}: "${twin.id}" and "${id}" both have the subject "${subject}". Keep one of them.`,
      );
    }
    const wait = inDays(figureOf(id, quantity, ['hours', 'days', 'weeks'], where));
    bySubject.set(subject, {
      id,
      label: rows[subject],
      words: wait.words,
      dayWords: wait.dayWords,
      certainty,
      statement,
    });
  }
  return subjects.flatMap((subject) => bySubject.get(subject) ?? []);
}
