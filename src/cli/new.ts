/** Asks a few questions and writes a new file with valid fields: `npm run new -- article`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import { articleSchema, topicLabels } from '../articles/schema.ts';
import { bodyAreaLabels, concernSchema, surfaces } from '../concerns/schema.ts';
import { readCorpus } from '../corpus/read.ts';
import { exists, type CollectionName, type Corpus } from '../corpus/rule.ts';
import { idSchema } from '../corpus/schema.ts';
import { sitePageSchema } from '../corpus/site-page-schema.ts';
import { designLabels, referenceSchema, seenLabels } from '../evidence/reference-schema.ts';
import { certainties, claimSchema, verdicts } from '../evidence/schema.ts';
import { termSchema } from '../glossary/schema.ts';
import { sources } from '../sources.ts';
import { Asker } from './ask.ts';
import { insertEntry, newArticle, newClaim, newConcern, newSitePage } from './new-entries.ts';
import { idOf, isWholeCitation, readCitation, slugOf } from './read-citation.ts';

interface Work {
  asker: Asker;
  corpus: Corpus;
  /** Such as 2026-11-21. */
  today: string;
  say: (text: string) => void;
}

interface Written {
  file: string;
  text: string;
  /** What the editor can do next. */
  next: string;
}

const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

const freeId = (corpus: Corpus, collection: CollectionName) =>
  idSchema
    .refine((id) => !exists(corpus, collection, id), 'this id is already used')
    .describe('A part of the address, which can never change.');
const knownId = (known: ReadonlyMap<string, unknown>, what: string) =>
  idSchema.refine((id) => known.has(id), `no ${what} has this id`).describe(`The id of a ${what}.`);
const listOf = (text: string): string[] => text.split(/\s*,\s*/).filter((part) => part !== '');
const nextPlace = (pages: { data: { order: number } }[]): number =>
  1 + Math.max(0, ...pages.map(({ data }) => data.order));
const pageHint =
  'Run npm run dev to see the draft and its problems while you write. To publish it, delete isDraft and run: npm run record -- ';

async function article({ asker, corpus, today }: Work): Promise<Written> {
  const {
    title: titleField,
    description: descriptionField,
    topic: topicField,
  } = articleSchema.shape;
  const title = await asker.ask({ label: 'Title', schema: titleField });
  const schema = freeId(corpus, 'articles');
  const slug = await asker.ask({ label: 'Address', schema, fallback: slugOf(title) });
  const description = await asker.ask({ label: 'Description', schema: descriptionField });
  const choices = Object.keys(topicLabels);
  const topic = await asker.ask({ label: 'Section', schema: topicField, choices });
  const order = nextPlace([...corpus.articles.values()].filter(({ data }) => data.topic === topic));
  const text = newArticle({ title, description, topic, order, today });
  const next = `${pageHint}articles/${slug} "First published."`;
  return { file: `content/articles/${slug}.mdx`, text, next };
}

async function concern({ asker, corpus, today }: Work): Promise<Written> {
  const { shape } = concernSchema;
  const name = await asker.ask({ label: 'The concern, as people say it', schema: shape.name });
  const schema = freeId(corpus, 'concerns');
  const slug = await asker.ask({ label: 'Address', schema, fallback: slugOf(name) });
  const title = await asker.ask({
    label: 'Title',
    schema: shape.title,
    fallback: `Microneedling for ${name.toLowerCase()}`,
  });
  const description = await asker.ask({ label: 'Description', schema: shape.description });
  const names = z.string().transform(listOf).pipe(shape.alsoCalled);
  const alsoCalled = await asker.ask({ label: 'Also called (with commas)', schema: names });
  const areas = z.string().transform(listOf).pipe(shape.bodyAreas);
  const label = `Where (with commas): ${Object.keys(bodyAreaLabels).join(', ')}`;
  const bodyAreas = await asker.ask({ label, schema: areas });
  const surface = await asker.ask({ label: 'Drawing', schema: shape.surface, choices: surfaces });
  const claim = await asker.ask({ label: 'Claim', schema: knownId(corpus.claims, 'claim') });
  const order = nextPlace([...corpus.concerns.values()]);
  const answers = { title, description, name, order, alsoCalled, bodyAreas, surface, claim, today };
  const next = `${pageHint}concerns/${slug} "First published."`;
  return { file: `content/concerns/${slug}.mdx`, text: newConcern(answers), next };
}

async function page({ asker, corpus }: Work): Promise<Written> {
  const { shape } = sitePageSchema;
  const title = await asker.ask({ label: 'Title', schema: shape.title });
  const schema = freeId(corpus, 'pages');
  const slug = await asker.ask({ label: 'Address', schema, fallback: slugOf(title) });
  const description = await asker.ask({ label: 'Description', schema: shape.description });
  const next =
    'Write it beside npm run dev, which shows drafts and marks problems. Then delete isDraft.';
  return { file: `content/pages/${slug}.mdx`, text: newSitePage({ title, description }), next };
}

async function claim({ asker, corpus, today }: Work): Promise<Written> {
  const { shape } = claimSchema;
  const { relation: relations } = shape.evidence.element.shape;
  const statement = await asker.ask({ label: 'Statement', schema: shape.statement });
  const schema = freeId(corpus, 'claims');
  const id = await asker.ask({ label: 'Id', schema, fallback: slugOf(statement) });
  const verdict = await asker.ask({ label: 'Verdict', schema: shape.verdict, choices: verdicts });
  const certainty = await asker.ask({
    label: 'Certainty',
    schema: shape.certainty,
    choices: certainties,
  });
  const explanation = await asker.ask({ label: 'Explanation', schema: shape.explanation });
  const reference = await asker.ask({
    label: 'Source',
    schema: knownId(corpus.references, 'source (npm run new -- reference)'),
  });
  const choices = relations.options;
  const relation = await asker.ask({ label: 'What it does', schema: relations, choices });
  const alone = z
    .string()
    .describe('Why no page uses the claim. Press Enter if a page will use it.');
  const standsAlone = await asker.ask({ label: 'Stands alone', schema: alone, fallback: '' });
  const answers = { statement, verdict, certainty, explanation, reference, relation, standsAlone };
  const next = `Use it in a page with <Claim id="${id}">. Then run: npm run record -- claims/${id} "First published."`;
  return { file: `content/claims/${id}.yaml`, text: newClaim({ ...answers, today }), next };
}

async function term({ asker, corpus }: Work): Promise<Written> {
  const file = sources.glossary.files;
  const term = await asker.ask({ label: 'Term', schema: termSchema.shape.term.min(2) });
  const schema = freeId(corpus, 'glossary');
  const id = await asker.ask({ label: 'Id', schema, fallback: slugOf(term) });
  const definition = await asker.ask({ label: 'Definition', schema: termSchema.shape.definition });
  const text = insertEntry(read(file), id, { term, definition });
  return { file, text, next: `Use it in a page with <Term id="${id}">.` };
}

async function reference({ asker, corpus, say }: Work): Promise<Written> {
  const file = sources.references.files;
  const { shape } = referenceSchema;
  const pasted = await asker.paste('Paste a BibTeX, RIS or CSL-JSON entry', isWholeCitation);
  const { csl, leftOut } = readCitation(pasted);
  if (leftOut.length > 0) say(`These fields are not used: ${leftOut.join(', ')}.`);
  const fallback = idOf(csl);
  const id = await asker.ask({ label: 'Id', schema: freeId(corpus, 'references'), fallback });
  const designs = Object.keys(designLabels);
  const design = await asker.ask({ label: 'Design', schema: shape.design, choices: designs });
  const finding = await asker.ask({ label: 'Finding', schema: shape.finding.min(20) });
  const seen = Object.keys(seenLabels);
  const seenAs = await asker.ask({
    label: 'How much you read',
    schema: shape.seenAs,
    choices: seen,
  });
  const isSecondHand = seen.indexOf(seenAs) >= seen.indexOf('third-party-summary');
  const entry = { csl, design, finding, seenAs, ...(isSecondHand ? { isSecondHand } : {}) };
  const text = insertEntry(read(file), id, entry);
  return { file, text, next: `Cite it in a page with <Cite id="${id}" />.` };
}

const makers: Record<string, (work: Work) => Promise<Written>> = {
  article,
  concern,
  page,
  claim,
  term,
  reference,
};

const [kind = ''] = process.argv.slice(2);
const make = makers[kind];
const say = (text: string): void => {
  console.log(text);
};
if (!make) {
  console.error(
    `"${kind}" cannot be made. Run npm run new with one of: ${Object.keys(makers).join(', ')}. For example: npm run new -- article`,
  );
  process.exitCode = 1;
} else {
  const asker = new Asker(process.stdin, say);
  try {
    const { corpus } = await readCorpus(process.cwd(), sources);
    const today = new Date().toISOString().slice(0, 10);
    const { file, text, next } = await make({ asker, corpus, today, say });
    writeFileSync(path.join(process.cwd(), file), text);
    say(`Written: ${file}. ${next}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  } finally {
    asker.close();
  }
}
