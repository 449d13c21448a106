/** Schemas of the JSON files that programs may rely on. An incompatible change needs a new version of the file. */
import { z } from 'astro/zod';
import { codeSystems } from '../concerns/schema.ts';
import { cslSchema } from '../evidence/reference-schema.ts';

const day = z.iso.date();
const address = z.url();

export const pageSchema = z
  .strictObject({
    page: z.string().describe('As articles/aftercare.'),
    url: address.describe('The page on this site.'),
    embedUrl: address.describe('The page for a frame.'),
    title: z.string(),
    description: z.string(),
    summary: z.string(),
    checkedOn: day.describe('When its facts were last checked.'),
    isReviewed: z.boolean().describe('Whether a clinician has read it.'),
    language: z.string(),
    version: z.int().optional(),
    license: z.strictObject({ name: z.string(), url: address }),
    attribution: z.string().describe('To stand beside the words wherever they are shown.'),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Of html, in UTF-8.'),
    html: z.string(),
    text: z.string(),
    citations: z.array(z.strictObject({ id: z.string(), ...cslSchema.shape })),
  })
  .describe('The words of one page.');

export const changesSchema = z
  .strictObject({
    license: z.string(),
    changes: z.array(
      z.strictObject({
        page: z.string(),
        title: z.string(),
        version: z.int().optional(),
        on: day,
        change: z.string(),
        isSafety: z.boolean().describe('True when old copies could harm.'),
        isWithdrawn: z.boolean(),
        hash: z.string().optional(),
        addresses: z.strictObject({ page: address, embed: address, version: address }),
      }),
    ),
  })
  .describe('Every change of every page, newest first.');

const share = z.number().min(0).max(1);
export const qualitySchema = z
  .strictObject({
    today: day.nullable().describe('The day that overdue is counted by; null where none was set.'),
    pages: z.array(
      z.strictObject({
        page: z.string(),
        title: z.string(),
        version: z.int(),
        checkedOn: day,
        dueOn: day,
        daysOverdue: z.int().min(0),
        grade: z.number(),
        words: z.int(),
        sources: z.int(),
        oldestSource: z.int().optional(),
        readInFull: share,
        secondHand: share,
        isReviewed: z.boolean(),
        search: z.strictObject({ asked: z.int(), first: z.int() }).optional(),
      }),
    ),
  })
  .describe('How each page fares, worst first.');

export const codesSchema = z
  .strictObject({
    codes: z.array(
      z.strictObject({
        system: z.enum(Object.keys(codeSystems) as [keyof typeof codeSystems]),
        oid: z.string(),
        code: z.string(),
        display: z.string(),
        pages: z.array(z.strictObject({ title: z.string(), summary: z.string(), url: address })),
      }),
    ),
  })
  .describe(
    'Pages for what medical records say, as MedlinePlus Connect answers: by system and code.',
  );
