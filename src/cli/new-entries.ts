/** Writes the text of new files from the answers of `npm run new`. Other required fields get examples. */
import { stringify } from 'yaml';
import { addMonths } from '../lib/days.ts';

const yaml = (data: object): string => stringify(data, { lineWidth: 100, singleQuote: true });
const page = (fields: object, words: string): string => `---\n${yaml(fields)}---\n\n${words}\n`;

const summary =
  'Write the whole answer here, in two to five short sentences, for someone who reads no further than this.';
const words = `## Write the reader’s first question here?

Answer it in short sentences. Put the source of each fact behind it, such as <Cite id="alam-2014" />.

## What we don’t know

<Unknown>

Say what nobody has found out yet.

</Unknown>`;

const dates = (today: string) => ({
  isDraft: true,
  writtenOn: today,
  checkedOn: today,
  dueOn: addMonths(today, 12),
});
const nextSteps = [{ label: 'See the other guides', to: '/articles/' }];

interface PageAnswers {
  title: string;
  description: string;
  today: string;
}

export const newArticle = ({
  today,
  ...answers
}: PageAnswers & { topic: string; order: number }): string =>
  page({ ...answers, summary, nextSteps, ...dates(today) }, words);

export interface ConcernAnswers extends PageAnswers {
  name: string;
  alsoCalled: string[];
  bodyAreas: string[];
  surface: string;
  claim: string;
  order: number;
}

export function newConcern({ today, claim, ...answers }: ConcernAnswers): string {
  const evidenceMap = {
    known: 'Say in one plain sentence what studies found.',
    authorized: { answer: 'no', note: 'Say which regulator, for what and in whom.', claim },
    risks: [{ text: 'Name a risk that matters for this concern.', claim }],
    alternatives: [{ text: 'Doing nothing.' }],
  };
  const fields = { ...answers, claim, evidenceMap, summary, nextSteps, ...dates(today) };
  return page(fields, `${words}\n\n<Verdict id="${claim}" />`);
}

export const newSitePage = (answers: { title: string; description: string }): string =>
  page(
    { ...answers, summary, isDraft: true },
    `<Section id="first" title="Write the reader’s first question here?">

Answer it in short sentences. You can name yourself: <Setting name="author" />.

</Section>`,
  );

export interface ClaimAnswers {
  statement: string;
  verdict: string;
  certainty: string;
  explanation: string;
  reference: string;
  relation: string;
  standsAlone: string;
  today: string;
}

export const newClaim = ({
  today,
  reference,
  relation,
  standsAlone,
  ...answers
}: ClaimAnswers): string =>
  yaml({
    ...answers,
    evidence: [{ reference, relation }],
    ...(standsAlone === '' ? {} : { standsAlone }),
    checkedOn: today,
  });

/**
 * Inserts an entry into a file that is sorted by id, without other changes.
 * @throws if the id is already used
 */
export function insertEntry(text: string, id: string, entry: object): string {
  const starts = [...text.matchAll(/^([a-z0-9-]+):/gm)].map((match) => ({
    key: match[1] ?? '',
    at: match.index,
  }));
  if (starts.some(({ key }) => key === id)) {
    throw new Error(`"${id}" is taken. Choose another id, or edit the existing entry.`);
  }
  const at = starts.find(({ key }) => key.localeCompare(id, 'en') > 0)?.at ?? text.length;
  const gap = text.slice(0, at).endsWith('\n') || at === 0 ? '' : '\n';
  return text.slice(0, at) + gap + yaml({ [id]: entry }) + text.slice(at);
}
