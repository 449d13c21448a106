import { z } from 'astro/zod';
import { idSchema, lineSchema } from '../../corpus/schema.ts';
import { toolFields } from '../fields.ts';

export const actions = ['wait', 'not-there', 'ask-first', 'tell'] as const;
export type Action = (typeof actions)[number];

const linesSchema = z.array(lineSchema).min(1).max(3);

const reasonSchema = z.strictObject({
  id: idSchema.describe('Part of links that readers keep. Never rename it.'),
  label: z.string().min(5).max(80).describe('What the reader says about themselves: “I …”.'),
  action: z.enum(actions).describe('What to do about the reason.'),
  why: linesSchema.describe('Why it matters, with sources.'),
  ask: z.string().min(10).max(160).describe('A question to ask a professional.'),
});

const spanSchema = z.strictObject({
  count: z.number().int().min(1).max(60),
  unit: z.enum(['days', 'weeks', 'months']),
});

const template = (words: string) =>
  z
    .string()
    .max(140)
    .describe(`${words} {early} and {late} are dates; {max} and {span} are lengths of time.`);

const rowSchema = z
  .strictObject({
    id: idSchema,
    kind: z
      .enum(['session', 'judged', 'course', 'past'])
      .describe(
        'session: a session so long before the event. judged: the same, with the range of the figure. ' +
          'course: so many sessions with gaps between them. past: so long before the last session.',
      ),
    reason: idSchema.optional().describe('With a date, the row shows only if this is ticked.'),
    heading: z.string().min(5).max(80),
    when: template('Shown once the reader has entered a date.'),
    words: template('Shown until the reader enters a date.'),
    claim: idSchema.optional().describe('The claim whose quantity is counted back.'),
    gapClaim: idSchema
      .optional()
      .describe('For a course: the claim with the time between sessions.'),
    span: spanSchema.optional().describe('Instead of a claim. The lines must name the source.'),
    why: linesSchema,
  })
  .refine(({ claim, span }) => (claim === undefined) !== (span === undefined), {
    message: 'needs either claim or span, and not both',
  })
  .refine(({ kind, gapClaim }) => (kind === 'course') === (gapClaim !== undefined), {
    message: 'needs gapClaim if its kind is course, and must not have it otherwise',
  });
export type TimingRow = z.infer<typeof rowSchema>;

const actionSchema = z.strictObject({
  label: z.string().max(20).describe('Beside the mark of the action.'),
  means: z.string().max(60).describe('What the mark means, in the key above the reasons.'),
});

const timingSchema = z.strictObject({
  title: z.string().max(60),
  lead: z.string().max(160),
  label: z.string().max(40),
  help: z.string().max(80),
  halfDay: z.string().max(90).describe('Shown when the date is only partly filled in.'),
  today: z.string().max(20),
  event: z.string().max(20),
  passed: z.string().max(20).describe('In parentheses after a date that has passed.'),
  gone: z.string().max(40).describe('Shown in a row if all its dates have passed.'),
  distance: z
    .string()
    .max(90)
    .describe('How far away the event is. {day} is its date, “{days} days” the time until then.'),
  near: z
    .record(z.enum(['past', 'too-near', 'close', 'ahead']), linesSchema)
    .describe('What to say about an event that is over, too near, close, or far enough away.'),
  calmClaim: idSchema.describe('The claim whose quantity is how long after-effects last.'),
  margin: spanSchema.describe('Our own advice: the time between the last session and the event.'),
  rows: z.array(rowSchema).min(3).max(14).describe('In the order of time, the earliest first.'),
  unknownTitle: z.string().max(60),
  unknown: linesSchema,
});

export const isItForMeSchema = z.strictObject({
  ...toolFields,
  tool: z.literal('is-it-for-me'),
  intro: z.string().max(160),
  why: z.string().max(20).describe('The text that opens the explanation of a reason.'),
  askLabel: z.string().max(20).describe('Before the question to ask a professional.'),
  actions: z.record(z.enum(actions), actionSchema),
  list: z.strictObject({
    title: z.string().max(60),
    lead: z.string().max(160),
    count: z.string().max(40).describe('{count} is the number of ticked reasons.'),
    see: z.string().max(40).describe('The text of the button that leads to the list.'),
    place: z
      .string()
      .max(160)
      .describe('Below the list. {address} is the address of the tool’s page.'),
  }),
  nothing: linesSchema.describe('Shown while nothing is ticked.'),
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
