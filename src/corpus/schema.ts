import { z } from 'astro/zod';
import { hideableSchema } from './hideable-schema.ts';

/** The permanent name of an entry. It is part of an address. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens');

/** A day. YAML parsers read an unquoted day as text or as a date, so both are accepted. */
export const dateSchema = z
  .union(
    [z.iso.date(), z.date().transform((day) => day.toISOString().slice(0, 10))],
    'write a day of the calendar, such as 2026-11-21',
  )
  .describe('A day, such as 2026-11-21.');

/** A name or phrase that readers type. Search ignores capitals and plurals. */
export const nameSchema = z.string().min(2).max(40);

/** A sentence of a tool, with its claims and sources. */
export const lineSchema = z
  .strictObject({
    text: z.string().min(3).max(320).describe('One or two short sentences.'),
    claims: z.array(idSchema).default([]).describe('Ids of claims that support it.'),
    references: z.array(idSchema).default([]).describe('Ids of sources that support it.'),
    basis: z
      .enum(['sources', 'own-advice', 'unknown'])
      .default('sources')
      .describe('Where it comes from: the sources named here, our own advice, or no known source.'),
  })
  .refine(
    ({ basis, claims, references }) => basis !== 'sources' || claims.length + references.length > 0,
    'the line has no claim and no reference. Add one, or set basis to own-advice or unknown',
  )
  .refine(
    ({ basis, claims, references }) =>
      basis !== 'unknown' || claims.length + references.length === 0,
    'basis is unknown, but the line has a claim or a reference. Remove it, or change basis',
  );
export type Line = z.infer<typeof lineSchema>;

/** Fields of guides, concerns and tools. */
export const pageFields = {
  title: z.string().min(3).max(60).describe('The heading of the page. No two pages share one.'),
  description: z
    .string()
    .min(50)
    .max(155)
    .describe('One sentence for search engines and shared links.'),
  summary: z
    .string()
    .min(80)
    .max(600)
    .describe('The whole answer in two to five short sentences, for readers who stop here.'),
  alsoCalled: z
    .array(nameSchema)
    .default([])
    .describe('Other names for its subject, medical and everyday. A to Z lists them too.'),
  searchWords: z
    .array(nameSchema)
    .default([])
    .describe(
      'Other words that people type to find this page: slang, brands, body parts, feelings, ' +
        'British spellings. Only search uses them.',
    ),
  alsoAsked: z
    .array(z.string().max(80))
    .default([])
    .describe(
      'The question of this page in readers’ own words. Search uses them, and the page shows them.',
    ),
  atAGlance: z
    .array(
      z.strictObject({
        label: z.string().max(40).describe('The question that this line answers.'),
        claim: idSchema.describe(
          'The claim that answers it. The page shows its figure or verdict.',
        ),
      }),
    )
    .max(6)
    .default([])
    .describe('Key facts. Each is a claim, and so has sources.'),
  nextSteps: z
    .array(
      z.strictObject({
        label: z.string().max(90).describe('What the reader can do or read next.'),
        to: z
          .string()
          .startsWith('/', 'start it with /')
          .describe('An address on this site, such as /articles/aftercare/.'),
      }),
    )
    .min(1)
    .max(5)
    .describe('What to do next.'),
  mayHide: z
    .array(hideableSchema)
    .default([])
    .describe('Sections that a clinic may leave out where it embeds the page. Usually none.'),
  isDraft: z
    .boolean()
    .default(false)
    .describe('True while the page is a draft. `npm run dev` shows drafts, and builds skip them.'),
  writtenOn: dateSchema.describe('The day the page was written.'),
  review: z
    .strictObject({
      by: z.string().describe('Name of the clinician.'),
      role: z.string().describe('Profession and post, such as “dermatologist, Example Hospital”.'),
      reviewedOn: dateSchema.describe('The day of the review.'),
      version: z.string().describe('The version of the page that the clinician read.'),
    })
    .optional()
    .describe('A review by a clinician. Leave it out until a review has happened.'),
  checkedOn: dateSchema.describe('The day its facts were last checked against their sources.'),
  dueOn: dateSchema.describe('The day by which they must be checked again.'),
};
