/** The rows of the table of waiting times: what to leave, by the subject of the claim that says for how long. */
import { figureOf } from '../evidence/figures.ts';
import { inDays } from '../drawings/waiting.ts';
import type { Claim } from '../evidence/schema.ts';

/** In the order of the table. */
const waitLabels = {
  'washing-wait': 'Hot water',
  'makeup-wait': 'Makeup',
  'sunscreen-wait': 'Sunscreen',
  'exercise-wait': 'Sweaty exercise',
  'pools-wait': 'Pools, sea and saunas',
  'shaving-wait': 'Shaving and hair removal',
  'acids-wait': 'Acids, retinoids and serums',
} as const;
type Subject = keyof typeof waitLabels;

const subjects = Object.keys(waitLabels) as Subject[];
const isSubject = (subject: string | undefined): subject is Subject =>
  subjects.some((known) => known === subject);

type WaitClaim = Pick<Claim, 'statement' | 'certainty' | 'quantity' | 'subject'>;

export interface Wait {
  id: string;
  label: string;
  /** As the claim gives it: “24 to 72 hours”. */
  words: string;
  /** The same in days, where the claim counts hours and they make whole days. */
  dayWords: string | undefined;
  certainty: Claim['certainty'];
  statement: string;
}

/**
 * @param claims those that the tag names, in any order
 * @returns a row for each, in the order of the table
 * @throws where a claim gives no wait that the table knows, or two give the same one
 */
export function waitsOf(claims: { id: string; data: WaitClaim }[], where: string): Wait[] {
  const bySubject = new Map<Subject, Wait>();
  for (const { id, data } of claims) {
    const { subject, quantity, certainty, statement } = data;
    if (!isSubject(subject)) {
      throw new Error(
        `${where}: the claim "${id}" has ${subject === undefined ? 'no subject' : `the subject "${subject}"`}. ` +
          `The table knows: ${subjects.join(', ')}.`,
      );
    }
    const twin = bySubject.get(subject);
    if (twin) {
      throw new Error(
        `${where}: "${twin.id}" and "${id}" both have the subject "${subject}". Name one of them.`,
      );
    }
    const { words, dayWords } = inDays(figureOf(id, quantity, ['hours', 'days', 'weeks'], where));
    const label = waitLabels[subject];
    bySubject.set(subject, { id, label, words, dayWords, certainty, statement });
  }
  return subjects.flatMap((subject) => bySubject.get(subject) ?? []);
}
