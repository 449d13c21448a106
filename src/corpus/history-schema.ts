import { z } from 'astro/zod';
import { dateSchema } from './schema.ts';

const versionSchema = z.strictObject({
  version: z.number().int().min(1).describe('Counts up by one; 1 is the first published.'),
  on: dateSchema.describe('The day these words went out.'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'let `npm run record` write it')
    .describe('Fingerprint of the words; `npm run record` writes it.'),
  change: z
    .string()
    .min(10)
    .max(240)
    .regex(/[.!?]$/, 'end it with a period')
    .describe('What changed, in plain words, as “Makeup: says 24 hours, not 12.”'),
  isSafety: z
    .boolean()
    .default(false)
    .describe('True when a safety fact changed: old copies could harm.'),
});
export type Version = z.infer<typeof versionSchema>;

/** The history of one page, as `articles/aftercare`. */
export const versionsSchema = z
  .array(versionSchema)
  .min(1)
  .describe('Every version ever published, newest first.');

export const withdrawalSchema = z.strictObject({
  title: z.string().min(3).max(200).describe('The title the page had.'),
  on: dateSchema.describe('The day it was withdrawn.'),
  reason: z
    .string()
    .min(20)
    .max(400)
    .describe('Why, in plain words: what was wrong, and what a reader of it is to do.'),
  instead: z
    .string()
    .startsWith('/')
    .describe('What to read now: an address inside this site, from its root.'),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;
