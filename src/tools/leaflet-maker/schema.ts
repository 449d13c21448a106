import { z } from 'astro/zod';
import { idSchema, lineSchema } from '../../corpus/schema.ts';
import { toolFields } from '../fields.ts';

const topicSchema = z.strictObject({
  id: idSchema.describe('Its name in addresses: never rename it.'),
  title: z.string().max(40).describe('Its heading on paper.'),
  level: z
    .enum(['now', 'clinic'])
    .optional()
    .describe('How fast to act, as on a care card. Such a part is on every leaflet.'),
  days: z
    .strictObject({
      from: z.number().int().min(0).describe('Days after the session; 0 is its own day.'),
      to: z.number().int().min(0).optional().describe('The last of them, if there is a last.'),
    })
    .optional()
    .describe('When it holds. A leaflet that knows the day of the session names these days.'),
  lines: z.array(lineSchema).min(1).max(6),
});
export type Topic = z.infer<typeof topicSchema>;

export const leafletMakerSchema = z.strictObject({
  ...toolFields,
  tool: z.literal('leaflet-maker'),
  heading: z.string().max(60).describe('What stands on top of the leaflet.'),
  depths: z
    .array(
      z.strictObject({
        id: idSchema.describe('Its name in addresses: never rename it.'),
        label: z.string().max(40).describe('A range of needle lengths that sources speak of.'),
        line: lineSchema.describe('What is known of skin after such needles.'),
      }),
    )
    .min(1),
  topics: z.array(topicSchema).min(1),
});
export type LeafletMaker = z.infer<typeof leafletMakerSchema>;
