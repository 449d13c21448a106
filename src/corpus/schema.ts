import { z } from 'astro/zod';
import { hideableSchema } from './hideable-schema.ts';

/** Names an entry for good: it is part of an address. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use small letters, digits and single hyphens');

/** A day. YAML readers differ on whether an unquoted day is text or a date, so both are taken. */
export const dateSchema = z
  .union([z.iso.date(), z.date().transform((day) => day.toISOString().slice(0, 10))])
  .describe('A day, as 2026-11-21.');

/** A name or a phrase that readers type; search compares words, so capitals and plurals do not matter. */
export const nameSchema = z.string().min(2).max(40);

/** A sentence of a tool, with what it rests on. */
export const lineSchema = z
  .strictObject({
    text: z.string().min(3).max(320).describe('One or two short sentences.'),
    claims: z.array(idSchema).default([]).describe('Claims it rests on; each links to its page.'),
    references: z.array(idSchema).default([]).describe('Sources it rests on.'),
    basis: z
      .enum(['sources', 'own-advice', 'unknown'])
      .default('sources')
      .describe('Who says so: the sources named here, we ourselves, or nobody whom we found.'),
  })
  .refine(
    ({ basis, claims, references }) => basis !== 'sources' || claims.length + references.length > 0,
    'names no claim and no reference. Add one, or set basis to own-advice or unknown',
  )
  .refine(
    ({ basis, claims, references }) =>
      basis !== 'unknown' || claims.length + references.length === 0,
    'is unknown and yet names a source',
  );
export type Line = z.infer<typeof lineSchema>;

/** What every page of words has, guide or concern. */
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
    .describe('The whole answer in two to five short sentences, for someone who reads no further.'),
  alsoCalled: z
    .array(nameSchema)
    .default([])
    .describe('Other names for its subject, medical and everyday. They stand in A to Z too.'),
  searchWords: z
    .array(nameSchema)
    .default([])
    .describe(
      'Words people type when they mean this page and that are no names of it: slang, brands, ' +
        'body parts, feelings, British spellings. Only search knows them.',
    ),
  alsoAsked: z
    .array(z.string().max(80))
    .default([])
    .describe(
      'The same question in readers’ own words. Search knows them, and the page shows them.',
    ),
  atAGlance: z
    .array(
      z.strictObject({
        label: z.string().max(40).describe('The question this line answers.'),
        claim: idSchema.describe('The claim that answers it; its figure or verdict is shown.'),
      }),
    )
    .max(6)
    .default([])
    .describe('Key facts. Every one is a claim, so every one has its sources.'),
  nextSteps: z
    .array(
      z.strictObject({
        label: z.string().max(90).describe('What the reader can do or read next.'),
        to: z.string().startsWith('/').describe('Address inside this site, from its root.'),
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
    .describe('True while it is being written: `npm run dev` shows it, and a build leaves it out.'),
  writtenOn: dateSchema.describe('The day the page was written.'),
  review: z
    .strictObject({
      by: z.string().describe('Name of the clinician.'),
      role: z.string().describe('Profession and post, as “dermatologist, Example Hospital”.'),
      reviewedOn: dateSchema.describe('The day of the review.'),
      version: z.string().describe('The version of the page that was read.'),
    })
    .optional()
    .describe('A review by a clinician, once it has truly happened. Left out until then.'),
  checkedOn: dateSchema.describe('The day its facts were last checked against their sources.'),
  dueOn: dateSchema.describe('The day by which they are to be checked again.'),
};
