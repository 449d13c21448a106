import { z } from 'astro/zod';
import { dateSchema } from './schema.ts';

const versionSchema = z.strictObject({
  version: z.number().int().min(1).describe('The number of the version. The first one is 1.'),
  on: dateSchema.describe('The day the version was published.'),
  hash: z
    .string()
    .regex(/^[0-9a-f]{12}$/, 'run `npm run record`, which writes it')
    .describe('Hash of the words. `npm run record` writes it.'),
  change: z
    .string()
    .min(10)
    .max(240)
    .regex(/[.!?]$/, 'end it with a period')
    .describe('What changed, in plain words, such as “Makeup: says 24 hours, not 12.”'),
  isSafety: z
    .boolean()
    .default(false)
    .describe('True if a safety fact changed, so that old copies could harm readers.'),
});
export type Version = z.infer<typeof versionSchema>;

/** The history of one page, listed by its path, such as `articles/aftercare`. */
export const versionsSchema = z
  .array(versionSchema)
  .min(1)
  .describe('All published versions, newest first.');

export const withdrawalSchema = z.strictObject({
  title: z.string().min(3).max(200).describe('The title of the page.'),
  on: dateSchema.describe('The day it was withdrawn.'),
  reason: z
    .string()
    .min(20)
    .max(400)
    .describe('Why, in plain words: what was wrong, and what its readers should do.'),
  instead: z
    .string()
    .startsWith('/', 'start it with /')
    .describe('The page to read now: an address on this site, such as /articles/aftercare/.'),
});
export type Withdrawal = z.infer<typeof withdrawalSchema>;
