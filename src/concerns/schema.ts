import { z } from 'astro/zod';
import type { Surface } from '../drawings/surface.ts';
import { idSchema, pageFields } from '../corpus/schema.ts';

export const bodyAreaLabels = {
  face: 'Face',
  neck: 'Neck',
  chest: 'Chest',
  arms: 'Arms',
  hands: 'Hands',
  abdomen: 'Belly',
  back: 'Back',
  thighs: 'Thighs',
  scalp: 'Scalp',
} as const;

/** How the surface of the skin looks in section; each is drawn in `drawings/surface.ts`. */
export const surfaces = ['pits', 'thinned-band', 'creases'] as const satisfies Surface[];

export const concernSchema = z.strictObject({
  ...pageFields,
  name: z.string().max(40).describe('The concern as people say it, as “Acne scars”.'),
  order: z.number().int().min(1).describe('Its place among the concerns, 1 first.'),
  alsoCalled: z.array(z.string()).min(1).describe('Other names for it, medical and everyday.'),
  bodyAreas: z
    .array(z.enum(Object.keys(bodyAreaLabels) as [keyof typeof bodyAreaLabels]))
    .min(1)
    .describe('Where people have it.'),
  surface: z.enum(surfaces).describe('The drawing that stands for it.'),
  claim: idSchema.describe('The claim that answers “does needling help?”.'),
});
export type Concern = z.infer<typeof concernSchema>;
