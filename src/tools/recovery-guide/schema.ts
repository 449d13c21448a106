import { z } from 'astro/zod';
import { toolFields } from '../fields.ts';

export const recoveryGuideSchema = z.strictObject({
  ...toolFields,
  tool: z.literal('recovery-guide'),
});
