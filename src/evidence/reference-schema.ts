import { z } from 'astro/zod';
import { dateSchema } from '../corpus/schema.ts';
import { words } from '../words/words.ts';

const nameSchema = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

/** The part of CSL-JSON 1.0.2 that our sources need. */
export const cslSchema = z
  .strictObject({
    type: z
      .enum([
        'article-journal',
        'article-newspaper',
        'chapter',
        'document',
        'legislation',
        'paper-conference',
        'report',
        'webpage',
      ])
      .describe('Kind of publication.'),
    title: z.string().describe('Title as printed.'),
    'citation-label': z
      .string()
      .optional()
      .describe('Short name for running text, where the author does not name the source well.'),
    author: z
      .array(nameSchema)
      .optional()
      .describe('Authors as printed. Leave it out if you saw none.'),
    issued: z
      .strictObject({ 'date-parts': z.array(z.array(z.number()).min(1).max(3)).length(1) })
      .optional()
      .describe('Year, month and day as printed. Leave it out if you saw none.'),
    'container-title': z.string().optional().describe('Journal or book.'),
    publisher: z.string().optional(),
    volume: z.string().optional(),
    issue: z.string().optional(),
    page: z.string().optional(),
    DOI: z.string().startsWith('10.').optional(),
    PMID: z.string().regex(/^\d+$/).optional(),
    PMCID: z.string().startsWith('PMC').optional(),
    URL: z.url({ protocol: /^https?$/ }).optional(),
    language: z.string().optional(),
  })
  .refine(
    ({ 'citation-label': label = '', issued }) =>
      !label.endsWith(String(issued?.['date-parts'][0]?.[0] ?? 'no year')),
    {
      path: ['citation-label'],
      message: 'Delete the year here. Pages add it from `issued`',
    },
  );
export type Csl = z.infer<typeof cslSchema>;

export const designLabels = words.evidence.designs;
export const seenLabels = words.evidence.seen;

export const referenceSchema = z.strictObject({
  csl: cslSchema.describe('The citation, in CSL-JSON terms.'),
  design: z
    .enum(Object.keys(designLabels) as [keyof typeof designLabels])
    .describe('Kind of evidence.'),
  sample: z.string().optional().describe('Size of the study, as the source gives it.'),
  finding: z.string().describe('What it found, in one or two sentences of our own.'),
  seenAs: z
    .enum(Object.keys(seenLabels) as [keyof typeof seenLabels])
    .describe('How much of it we read.'),
  isSecondHand: z
    .boolean()
    .default(false)
    .describe(
      'True if we saw only someone else’s account. Such a source can support warnings only.',
    ),
  retractedOn: dateSchema
    .optional()
    .describe('The day it was retracted. A retracted source must not be cited.'),
  note: z.string().optional().describe('Doubts about this entry.'),
});
export type Reference = z.infer<typeof referenceSchema>;
