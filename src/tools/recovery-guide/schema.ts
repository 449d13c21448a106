import { z } from 'astro/zod';
import { idSchema, lineSchema, nameSchema } from '../../corpus/schema.ts';
import { toolFields } from '../fields.ts';
import { answers, lastDay, type Answer } from './model.ts';

const day = z.number().int().min(0).max(lastDay);
const from = day.describe('The first day, counted from the session, which is day 0.');
const to = day.describe('The last day.');

/** Whether the spans follow each other from day 0 to the last day without gaps or overlaps. */
const coverAll = (spans: { from: number; to: number }[]): boolean =>
  spans.every(({ from, to }, index) => from === (spans[index - 1]?.to ?? -1) + 1 && to >= from) &&
  spans.at(-1)?.to === lastDay;
const uncovered = `each day from 0 to ${String(lastDay)} must be in exactly one span; list the spans in order`;

const stageSchema = z.strictObject({
  id: idSchema,
  name: z.string().max(40).describe('A name for these days.'),
  from,
  to,
  expected: z.array(lineSchema).min(1).describe('How the skin looks and feels on these days.'),
  do: z.array(lineSchema).min(1).describe('What to do.'),
  avoid: z.array(lineSchema).min(1).describe('What to leave alone.'),
});

const depthSchema = z.strictObject({
  id: idSchema,
  name: z.string().max(40).describe('The needle length, as a reader would choose it.'),
  says: z
    .array(z.strictObject({ from, to, line: lineSchema }))
    .min(1)
    .refine(coverAll, uncovered)
    .describe('What sources report on this needle length only, day by day.'),
});

const toneSchema = z.strictObject({
  id: idSchema,
  name: z.string().max(40).describe('The skin, in readers’ words.'),
  tone: z.number().int().min(1).max(6).describe('The number of its tone in the drawings, 1 to 6.'),
  flush: z
    .number()
    .int()
    .min(1)
    .max(3)
    .describe('The color of redness on it: 1 on light, 2 on brown, 3 on black skin.'),
  looks: z.array(lineSchema).min(1).describe('How redness and dark marks look and feel on it.'),
});

const answerSchema = z
  .strictObject({
    from,
    to,
    answer: z.enum(answers).describe('What to do about the sign on these days.'),
    why: lineSchema.describe('The reason for the answer.'),
  })
  .refine(({ answer, why }) => answer !== 'unknown' || why.text.includes('ask your clinic'), {
    message: 'an unknown answer must say “ask your clinic” in the text of why',
  });

export const signSchema = z
  .strictObject({
    id: idSchema.describe('Part of addresses: peeling makes #peeling-day-3. Never rename it.'),
    name: z.string().max(60).describe('The sign, in a reader’s words.'),
    words: z
      .array(nameSchema)
      .min(1)
      .describe('Other words for it that people type. Search finds its days by them.'),
    looks: lineSchema.describe('How it looks and feels, on white, brown and black skin.'),
    lastsClaim: idSchema
      .optional()
      .describe('A claim in days. The sign must not be expected on any day after it.'),
    answers: z.array(answerSchema).refine(coverAll, uncovered),
  })
  .refine(
    ({ lastsClaim, answers }) =>
      lastsClaim !== undefined || answers.every(({ answer }) => answer !== 'expected'),
    'a sign that is expected must name in lastsClaim the claim that says for how long',
  );
export type Sign = z.infer<typeof signSchema>;

const barSchema = z.strictObject({
  label: z.string().max(40).describe('What lasts, or what to wait with.'),
  claim: idSchema.describe('The claim with the number of hours or days.'),
});

const meaning = z.string().max(120);
const meaningsSchema = z.strictObject({
  expected: meaning,
  call: meaning,
  now: meaning.describe('The emergency numbers are added after it.'),
  unknown: meaning,
} satisfies Record<Answer, z.ZodType>);

export const recoveryGuideSchema = z.strictObject({
  ...toolFields,
  tool: z.literal('recovery-guide'),
  bars: z.array(barSchema).min(1).describe('Bars of the drawing, the shortest first.'),
  stages: z
    .array(stageSchema)
    .refine(coverAll, uncovered)
    .describe('The columns of the table. Answers must begin and end where stages do.'),
  depths: z.array(depthSchema).min(1),
  tones: z.array(toneSchema).min(1),
  meanings: meaningsSchema.describe('What each answer means, for the key of the table.'),
  signs: z.array(signSchema).min(1).describe('The rows of the table, the least urgent first.'),
});
export type RecoveryGuideData = z.infer<typeof recoveryGuideSchema>;
