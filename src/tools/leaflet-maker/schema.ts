import { z } from 'astro/zod';
import { toolFields } from '../fields.ts';

export const leafletMakerSchema = z.strictObject({
  ...toolFields,
  tool: z.literal('leaflet-maker'),
});
