import { z } from 'astro/zod';
import { idSchema, lineSchema } from '../../corpus/schema.ts';
import { toolFields } from '../fields.ts';

export const actions = ['wait', 'not-there', 'ask-first', 'tell'] as const;
export type Action = (typeof actions)[number];

const linesSchema = z.array(lineSchema).min(1).max(3);

const reasonSchema = z.strictObject({
  id: idSchema.describe('Part of links that readers keep; never renamed.'),
  label: z.string().min(5).max(80).describe('What the reader can say of themselves: “I …”.'),
  action: z.enum(actions).describe('What to do about it.'),
  why: linesSchema.describe('Why it matters, and who says so.'),
  ask: z.string().min(10).max(160).describe('A question to take along.'),
});

const spanSchema = z.strictObject({
  count: z.number().int().min(1).max(60),
  unit: z.enum(['days', 'weeks', 'months']),
});

const template = (words: string) =>
  z
    .string()
    .max(140)
    .describe(`${words} {early} and {late} are days, {max} and {span} the time between.`);

const rowSchema = z
  .strictObject({
    id: idSchema,
    kind: z
      .enum(['session', 'judged', 'course', 'past'])
      .describe(
        'session: that long before the day. judged: the same, by the range of the figure. ' +
          'course: that many sessions, with gaps, before the last one. past: that long before the last session.',
      ),
    reason: idSchema.optional().describe('Shown with a day only if this reason is ticked.'),
    heading: z.string().min(5).max(80),
    when: template('Said with a day.'),
    words: template('Said without a day.'),
    claim: idSchema.optional().describe('The claim whose quantity counts back.'),
    gapClaim: idSchema
      .optional()
      .describe('For a course: the claim with the time between sessions.'),
    span: spanSchema
      .optional()
      .describe('Where no claim has the figure: its lines name who says so.'),
    why: linesSchema,
  })
  .refine(({ claim, span }) => (claim === undefined) !== (span === undefined), {
    message: 'needs either a claim or a span',
  })
  .refine(({ kind, gapClaim }) => (kind === 'course') === (gapClaim !== undefined), {
    message: 'is a course if, and only if, it has a gapClaim',
  });
export type TimingRow = z.infer<typeof rowSchema>;

const actionSchema = z.strictObject({
  label: z.string().max(20).describe('Beside its mark.'),
  means: z.string().max(60).describe('In the key.'),
});

const timingSchema = z.strictObject({
  title: z.string().max(60),
  lead: z.string().max(160),
  label: z.string().max(40),
  help: z.string().max(80),
  halfDay: z.string().max(90).describe('Said of a day that is half filled in.'),
  today: z.string().max(20),
  event: z.string().max(20),
  passed: z.string().max(20).describe('In brackets behind one of two days that has passed.'),
  gone: z.string().max(40).describe('Where all days of a line have passed.'),
  distance: z
    .string()
    .max(90)
    .describe('Said of a day to come; {day} is it, {days} how many days away.'),
  near: z
    .record(z.enum(['past', 'too-near', 'close', 'ahead']), linesSchema)
    .describe('What to say of a day that is over, too near, close, or far enough.'),
  calmClaim: idSchema.describe('The claim whose figure is how long after-effects last.'),
  margin: spanSchema.describe('Our own advice: the time to leave before the day.'),
  rows: z.array(rowSchema).min(3).max(14).describe('The earliest first.'),
  unknownTitle: z.string().max(60),
  unknown: linesSchema,
});

export const isItForMeSchema = z.strictObject({
  ...toolFields,
  tool: z.literal('is-it-for-me'),
  intro: z.string().max(160),
  why: z.string().max(20).describe('Opens the reasons of a line.'),
  askLabel: z.string().max(20).describe('Before a question to take along.'),
  actions: z.record(z.enum(actions), actionSchema),
  list: z.strictObject({
    title: z.string().max(60),
    lead: z.string().max(160),
    count: z.string().max(40).describe('{count} is how many are ticked.'),
    see: z.string().max(40).describe('The button that leads to the list.'),
    place: z.string().max(160).describe('At the foot of the printed list; {address} is ours.'),
  }),
  nothing: linesSchema.describe('Said while nothing is ticked.'),
  groups: z
    .array(
      z.strictObject({
        id: idSchema,
        label: z.string().max(60),
        reasons: z.array(reasonSchema).min(1).max(12),
      }),
    )
    .min(1),
  timing: timingSchema,
});
export type IsItForMe = z.infer<typeof isItForMeSchema>;
