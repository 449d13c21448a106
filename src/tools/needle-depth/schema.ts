import { z } from 'astro/zod';
import { toolFields } from '../fields.ts';

export const needleDepthSchema = z.strictObject({
  ...toolFields,
  tool: z.literal('needle-depth'),
});
