import { z } from 'astro/zod';

const atMostFortyWords = (text: string): boolean => text.trim().split(/\s+/).length <= 40;

export const termSchema = z.strictObject({
  term: z.string().describe('The word as it is within a sentence.'),
  definition: z
    .string()
    .refine(atMostFortyWords, 'a definition has at most 40 words')
    .describe('What it means, in at most 40 plain words.'),
  alsoCalled: z.array(z.string()).default([]).describe('Other words for the same thing.'),
});
export type Term = z.infer<typeof termSchema>;
