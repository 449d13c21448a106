import { z } from 'astro/zod';
import { toolFields } from '../fields.ts';

export const visitQuestionsSchema = z.strictObject({
  ...toolFields,
  tool: z.literal('visit-questions'),
});
