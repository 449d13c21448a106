import { z } from 'astro/zod';
import { bodyAreaLabels } from '../concerns/schema.ts';
import { idSchema, pageFields } from '../corpus/schema.ts';

/** The fields that all tools share. */
export const toolFields = {
  ...pageFields,
  order: z.number().int().min(1).describe('Its place in the list of tools, 1 first.'),
  concerns: z.array(idSchema).default([]).describe('Concerns that it has something to say on.'),
  bodyAreas: z
    .array(z.enum(Object.keys(bodyAreaLabels) as [keyof typeof bodyAreaLabels]))
    .default([])
    .describe('Places of the body it is about, if it is about some and not others.'),
};
