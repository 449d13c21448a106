import { z } from 'astro/zod';
import type { Surface } from '../drawings/surface.ts';
import { idSchema, pageFields } from '../corpus/schema.ts';
import { words } from '../words/words.ts';

export const bodyAreaLabels = words.concerns.bodyAreas;

/** The kinds of skin surface that `drawings/surface.ts` can draw in section. */
export const surfaces = [
  'pits',
  'thinned-band',
  'creases',
  'raised',
  'pores',
  'spots',
  'patches',
  'rough',
  'sagging',
  'hairs',
  'pimples',
  'pale',
] as const satisfies Surface[];

/** Systems of codes, by the OID that HL7 gives each. */
export const codeSystems = {
  'ICD-10-CM': '2.16.840.1.113883.6.90',
  MeSH: '2.16.840.1.113883.6.177',
} as const;

const evidenceMapSchema = z.strictObject({
  known: z.string().max(170).describe('What studies found, in one plain sentence.'),
  sessions: idSchema
    .optional()
    .describe('The claim with the usual number of sessions, if one is known.'),
  authorized: z.strictObject({
    answer: z.enum(['yes', 'partly', 'no']).describe('Whether a regulator has authorized the use.'),
    note: z.string().max(120).describe('Who, for what and in whom.'),
    claim: idSchema.describe('The claim it rests on.'),
  }),
  risks: z
    .array(z.strictObject({ text: z.string().max(80), claim: idSchema }))
    .min(1)
    .max(4)
    .describe('The risks that matter for this concern, each with its claim.'),
  alternatives: z
    .array(z.strictObject({ text: z.string().max(110), reference: idSchema.optional() }))
    .min(1)
    .max(5)
    .describe('What often works as well or better. Doing nothing is always one of them.'),
});

export const concernSchema = z.strictObject({
  ...pageFields,
  name: z.string().max(40).describe('The concern as people say it, as “Acne scars”.'),
  order: z.number().int().min(1).describe('Its place among the concerns, 1 first.'),
  alsoCalled: pageFields.alsoCalled
    .unwrap()
    .min(1)
    .describe('Other names for it, medical and everyday.'),
  bodyAreas: z
    .array(z.enum(Object.keys(bodyAreaLabels) as [keyof typeof bodyAreaLabels]))
    .min(1)
    .describe('Where people have it.'),
  codes: z
    .array(
      z.strictObject({
        system: z.enum(Object.keys(codeSystems) as [keyof typeof codeSystems]),
        code: z.string().regex(/^[A-Z][\dA-Z.]+$/),
        display: z.string().describe('The name that the system gives it.'),
      }),
    )
    .default([])
    .describe('What medical records call it; only codes that you have looked up.'),
  surface: z.enum(surfaces).describe('The drawing that stands for it.'),
  claim: idSchema.describe('The claim that answers “does needling help?”.'),
  evidenceMap: evidenceMapSchema.describe('Its row on the evidence map.'),
});
export type Concern = z.infer<typeof concernSchema>;
