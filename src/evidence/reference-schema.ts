import { z } from 'astro/zod';
import { dateSchema } from '../corpus/schema.ts';

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
    title: z.string().describe('Title as seen, never made up.'),
    'citation-label': z
      .string()
      .optional()
      .describe('Short name for running text, where author and year would not do.'),
    author: z.array(nameSchema).optional().describe('Authors seen; leave out when none was.'),
    issued: z
      .strictObject({ 'date-parts': z.array(z.array(z.number()).min(1).max(3)).length(1) })
      .optional()
      .describe('Year, month, day seen; leave out when none was.'),
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
      message: 'The year is added from issued. Delete it here',
    },
  );
export type Csl = z.infer<typeof cslSchema>;

export const designLabels = {
  'meta-analysis': 'Pooled analysis of studies',
  'systematic-review': 'Systematic review',
  guideline: 'Guideline',
  rct: 'Randomized trial',
  'split-face-trial': 'Trial of two halves of one body',
  'controlled-study': 'Comparison without chance',
  cohort: 'Study without a control group',
  'case-series': 'Series of cases',
  'case-report': 'Report of one case',
  measurement: 'Measurements of skin',
  survey: 'Survey',
  'in-vitro-or-animal': 'Laboratory or animal study',
  'narrative-review': 'Review by experts',
  regulator: 'Regulator',
  law: 'Law',
  'professional-body': 'Professional body',
  'patient-information': 'Maker’s labeling',
  'drug-label': 'Drug label',
  'trial-register': 'Trial register',
  news: 'News report',
} as const;

export const seenLabels = {
  'whole-original': 'We read all of it.',
  abstract: 'We read the abstract.',
  'full-text-start': 'We read the first part of the full text.',
  'full-text-copy': 'We read a copy of the full text.',
  'full-text-pages': 'We read some pages of it.',
  'figure-caption': 'We read one figure and its caption.',
  'publisher-page': 'We read the publisher’s page.',
  'publisher-page-start': 'We read the first part of the publisher’s page.',
  'press-release-copy': 'We read a copy of the press release.',
  'mirror-copy': 'We read a copy on another site.',
  'third-party-summary': 'We read only someone else’s summary.',
  'news-report': 'We read only news reports about it.',
  'cited-in-other-papers': 'We read only what other papers say of it.',
} as const;

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
    .describe('True when only someone else’s account was seen. It may carry a warning only.'),
  retractedOn: dateSchema
    .optional()
    .describe('The day it was retracted; it can then not be cited.'),
  note: z.string().optional().describe('Doubts about this entry.'),
});
export type Reference = z.infer<typeof referenceSchema>;
