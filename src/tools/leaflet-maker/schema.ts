import { z } from 'astro/zod';
import { idSchema, lineSchema } from '../../corpus/schema.ts';
import { toolFields } from '../fields.ts';

const topicSchema = z.strictObject({
  id: idSchema.describe('Part of addresses: never rename it.'),
  title: z.string().max(40).describe('Its heading on paper.'),
  level: z
    .enum(['now', 'clinic'])
    .optional()
    .describe('How fast to act, as on a care card. A part with a level is on every leaflet.'),
  days: z
    .strictObject({
      from: z
        .number()
        .int()
        .min(0)
        .describe('First day, counted from the session, which is day 0.'),
      to: z.number().int().min(0).optional().describe('Last day, if there is one.'),
    })
    .optional()
    .describe('The days it is about. They are shown as dates once the day of the session is set.'),
  lines: z.array(lineSchema).min(1).max(6),
});
export type Topic = z.infer<typeof topicSchema>;

export const leafletMakerSchema = z.strictObject({
  ...toolFields,
  tool: z.literal('leaflet-maker'),
  heading: z.string().max(60).describe('The heading of the leaflet.'),
  depths: z
    .array(
      z.strictObject({
        id: idSchema.describe('Part of addresses: never rename it.'),
        label: z.string().max(40).describe('A range of needle lengths that sources report on.'),
        line: lineSchema.describe('What is known about skin after needles of this length.'),
      }),
    )
    .min(1),
  topics: z.array(topicSchema).min(1),
});
export type LeafletMaker = z.infer<typeof leafletMakerSchema>;
