import { z } from 'astro/zod';
import { idSchema, lineSchema } from '../../corpus/schema.ts';
import { toolFields } from '../fields.ts';

const questionSchema = z.strictObject({
  id: idSchema,
  ask: z.string().min(10).max(110).describe('The question, short enough for a line of the page.'),
  rank: z.number().int().min(1).max(3).describe('1 goes on the page before 2, and 2 before 3.'),
  why: z.array(lineSchema).max(2).default([]).describe('Reasons to ask it.'),
});

const taggedSchema = questionSchema.extend({
  group: idSchema,
  concerns: z.array(idSchema).default([]).describe('It is for readers with one of these concerns.'),
  has: z.array(idSchema).default([]).describe('It is for readers with this history.'),
  worries: z.array(idSchema).default([]).describe('It is for readers with one of these worries.'),
});

const limitSchema = z
  .number()
  .int()
  .min(1)
  .max(8)
  .describe('How many of its questions fit on the page.');

const choicesSchema = z
  .array(z.strictObject({ id: idSchema, label: z.string().min(5).max(50) }))
  .min(1)
  .max(12);

/** A question with an unknown tag or group would never be shown. */
function hasOnlyKnownTags(tool: {
  history: { id: string }[];
  worries: { id: string }[];
  groups: { id: string }[];
  questions: { group: string; has: string[]; worries: string[] }[];
}): boolean {
  const idsOf = (entries: { id: string }[]) => new Set(entries.map(({ id }) => id));
  const [history, worries, groups] = [idsOf(tool.history), idsOf(tool.worries), idsOf(tool.groups)];
  return tool.questions.every(
    (question) =>
      groups.has(question.group) &&
      question.has.every((id) => history.has(id)) &&
      question.worries.every((id) => worries.has(id)),
  );
}

export const visitQuestionsSchema = z
  .strictObject({
    ...toolFields,
    tool: z.literal('visit-questions'),
    intro: z.string().max(160),
    why: z.string().max(20).describe('The label that opens the reason of a question.'),
    choices: z
      .strictObject({
        about: z.string().max(40),
        has: z.string().max(40),
        worry: z.string().max(40),
      })
      .describe('Headings of the three lists to tick.'),
    history: choicesSchema.describe('What a reader can have; ids are part of links.'),
    worries: choicesSchema.describe('What a reader may fear; ids are part of links.'),
    own: z.strictObject({
      title: z.string().max(40),
      lead: z.string().max(120).describe('{max} is the most characters that fit.'),
      label: z.string().max(40).describe('{number} counts up.'),
      tooLong: z.string().max(120).describe('Shown when they are too long for the address.'),
    }),
    sheet: z.strictObject({
      title: z.string().max(60),
      lead: z.string().max(120),
      count: z.string().max(60).describe('{count} is the number of questions on the page.'),
      see: z.string().max(40).describe('The button that leads to the page.'),
      more: z
        .string()
        .max(120)
        .describe('{count} is the number of questions that did not fit on the page.'),
      all: z.string().max(120).describe('{address} is the address of this tool.'),
      general: z.string().max(80),
    }),
    full: z.strictObject({ title: z.string().max(60), lead: z.string().max(120) }),
    checks: z
      .strictObject({
        label: z.string().max(40),
        limit: limitSchema,
        list: z.array(questionSchema).min(1),
      })
      .describe('What to find out before booking.'),
    groups: z
      .array(z.strictObject({ id: idSchema, label: z.string().max(40), limit: limitSchema }))
      .min(1),
    questions: z
      .array(taggedSchema)
      .min(1)
      .describe('A question without concerns, has, and worries is for everyone.'),
  })
  .refine(
    hasOnlyKnownTags,
    'each question must have a group of groups, and only ids of history and worries',
  );
export type VisitQuestions = z.infer<typeof visitQuestionsSchema>;
