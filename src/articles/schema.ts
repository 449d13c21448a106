import { z } from 'astro/zod';
import { idSchema, pageFields } from '../corpus/schema.ts';

export const topicLabels = {
  understand: 'Understand it',
  weigh: 'Weigh it up',
  visit: 'Plan a visit',
  safety: 'Stay safe',
  aftercare: 'After a session',
} as const;

export const articleSchema = z.strictObject({
  ...pageFields,
  topic: z.enum(Object.keys(topicLabels) as [keyof typeof topicLabels]).describe('Its section.'),
  order: z.number().int().min(1).describe('Its place within the section, 1 first.'),
  concerns: z.array(idSchema).default([]).describe('Concerns this guide has something to say on.'),
});
export type Article = z.infer<typeof articleSchema>;
