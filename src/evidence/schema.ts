import { z } from 'astro/zod';
import { dateSchema, idSchema } from '../corpus/schema.ts';
import { words } from '../words/words.ts';
import { checkNumbers, countSchema, estimateSchema } from './estimate-schema.ts';

export const verdicts = [
  'supported',
  'partly-supported',
  'uncertain',
  'not-supported',
  'misleading',
  'unsafe',
] as const;
export type Verdict = (typeof verdicts)[number];

export const verdictLabels: Record<Verdict, string> = words.evidence.verdicts;

export const certainties = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof certainties)[number];

/** After the four levels of GRADE; every page says them in the same words. */
export const certaintyLabels: Record<Certainty, string> = words.evidence.certainties;

export const { units } = words.evidence;

export const claimSchema = z
  .strictObject({
    statement: z.string().min(10).max(200).describe('One sentence that can be checked.'),
    verdict: z.enum(verdicts).describe('What the evidence says about the statement.'),
    certainty: z.enum(certainties).describe('How sure we are of the verdict.'),
    explanation: z.string().min(40).max(700).describe('Why, in plain words.'),
    evidence: z
      .array(
        z.strictObject({
          reference: idSchema.describe('Id in references.yaml.'),
          relation: z
            .enum(['supports', 'qualifies', 'contradicts'])
            .describe('What this source does to the statement.'),
        }),
      )
      .min(1, 'a claim needs at least one reference')
      .describe('The sources of the verdict, for it and against it.'),
    quantity: z
      .strictObject({
        min: z
          .number()
          .optional()
          .describe('Smallest value; 0 for “up to”, and left out when there is one exact value.'),
        max: z.number().describe('Largest value, or the only one.'),
        usual: z
          .number()
          .optional()
          .describe('The most common value in the range, if words give it.'),
        unit: z.enum(Object.keys(units) as [keyof typeof units]).describe('Unit of both.'),
      })
      .optional()
      .describe('The figure at the heart of the statement, if it has one.'),
    frequency: z
      .strictObject({
        count: z.number().int().min(0).describe('How many people it happened to.'),
        of: z.number().int().min(1).describe('Among how many.'),
      })
      .optional()
      .describe('How often, as counted in one study; shown as “about x in 100” too.'),
    subject: idSchema
      .optional()
      .describe('What the figure measures, as `makeup-wait`. Figures of one subject must agree.'),
    otherFigures: z
      .array(z.string())
      .default([])
      .describe(
        'Figures in the statement or the explanation that measure something else, as written there.',
      ),
    estimates: z
      .array(estimateSchema)
      .default([])
      .describe(
        'Effects as studies printed them, with intervals. Leave out what a study does not give.',
      ),
    frequencies: z
      .array(countSchema)
      .default([])
      .describe('Counts of people as studies printed them, never calculated from averages.'),
    population: z.string().optional().describe('Who was studied, if that matters.'),
    concerns: z.array(idSchema).default([]).describe('Concerns that the claim is about.'),
    standsAlone: z
      .string()
      .optional()
      .describe('If no page uses the claim, why we keep it, as “people search for it by itself”.'),
    limits: z.string().optional().describe('Why we may be wrong.'),
    checkedOn: dateSchema.describe('The day the evidence was last looked at.'),
  })
  .superRefine(checkNumbers)
  .refine(({ quantity, subject }) => quantity === undefined || subject !== undefined, {
    path: ['subject'],
    message: 'A quantity needs a subject. Say what it measures, as `makeup-wait`',
  });
export type Claim = z.infer<typeof claimSchema>;
