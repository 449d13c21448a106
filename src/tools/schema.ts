/** The fields of a tool’s file; `tool` says whose parts follow. */
import { z } from 'astro/zod';
import { isItForMeSchema } from './is-it-for-me/schema.ts';
import { leafletMakerSchema } from './leaflet-maker/schema.ts';
import { needleDepthSchema } from './needle-depth/schema.ts';
import { recoveryGuideSchema } from './recovery-guide/schema.ts';
import { visitQuestionsSchema } from './visit-questions/schema.ts';

export const toolSchema = z.discriminatedUnion('tool', [
  needleDepthSchema,
  recoveryGuideSchema,
  isItForMeSchema,
  visitQuestionsSchema,
  leafletMakerSchema,
]);
export type Tool = z.infer<typeof toolSchema>;
