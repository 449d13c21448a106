import { z } from 'astro/zod';
import { toolFields } from '../fields.ts';

export const isItForMeSchema = z.strictObject({
  ...toolFields,
  tool: z.literal('is-it-for-me'),
});
