import { z } from 'astro/zod';
import { idSchema, lineSchema } from '../../corpus/schema.ts';
import { toolFields } from '../fields.ts';
import { devices, layers } from './model.ts';

const label = z.string().min(2).max(60);

const areaSchema = z.strictObject({
  id: idSchema.describe('Part of addresses. Never rename it.'),
  name: label.describe('Where on the body, as shown in the picker.'),
  group: z.enum(['face', 'body']).describe('Its row in the picker.'),
  epidermisClaim: idSchema.optional().describe('The thickness of the outer layer there, in mm.'),
  dermisClaim: idSchema.optional().describe('The thickness of the dermis there, in mm.'),
  skinClaim: idSchema.optional().describe('Instead of dermisClaim: both layers together, in mm.'),
  penClaim: idSchema.optional().describe('The pen settings that were tested in such skin, in mm.'),
  below: label.optional().describe('What is under the dermis, if it is not fat.'),
  hasHair: z.boolean().default(false).describe('Whether the drawing shows hairs.'),
  isBarred: z.boolean().default(false).describe('Whether needles must stay off this place.'),
});

const stopSchema = z.strictObject({
  claim: idSchema.describe('The claim that gives the length.'),
  end: z.enum(['min', 'max']).describe('Which end of the claim’s range.'),
  name: z.string().max(60).describe('What is special about this length, in a few words.'),
});

export const parts = ['reach', 'depth', 'studies', 'who', 'unknown'] as const;

const saysSchema = z.strictObject({
  part: z.enum(parts).describe('The question that the sentence answers.'),
  areas: z.array(idSchema).optional().describe('Only for these places.'),
  devices: z.array(z.enum(devices)).optional().describe('Only for these devices.'),
  layers: z.array(z.enum(layers)).optional().describe('Only if the needle ends in these layers.'),
  withinClaim: idSchema.optional().describe('Only for lengths within this claim’s range.'),
  aboveClaim: idSchema.optional().describe('Only for lengths above this claim’s range.'),
  belowClaim: idSchema.optional().describe('Only for lengths below this claim’s range.'),
  line: lineSchema,
});

export const needleDepthSchema = z.strictObject({
  ...toolFields,
  tool: z.literal('needle-depth'),
  range: z
    .strictObject({
      claim: idSchema.describe('The claim with the shortest and longest needle, in mm.'),
    })
    .describe('The range of the slider.'),
  start: z
    .strictObject({
      area: idSchema,
      device: z.enum(devices),
      claim: idSchema.describe('The claim whose largest figure is the length at the start.'),
    })
    .describe('What the page shows before the reader chooses.'),
  words: z
    .strictObject({
      place: label,
      device: label,
      length: label,
      tone: label,
      allTones: label,
      unknown: label.describe('Shown on skin that no source measured.'),
      barred: label.describe('Shown on skin that needles must stay off.'),
      atMost: label.describe('Shown before a layer if nobody measured the depth.'),
      goesOn: label.describe('Shown before a figure if skin can go on below the picture.'),
      thinnest: label.describe('Shown at the line where the thinnest skin ends.'),
      outer: label,
      dermis: label,
      skin: label.describe('Both layers together.'),
      fat: label,
      list: label.describe('The text that opens the list of all lengths.'),
    })
    .describe('Short labels.'),
  caption: z.array(lineSchema).min(1).describe('How to read the picture.'),
  layerNames: z
    .record(z.enum(layers), label)
    .describe('For each layer, a short answer that says where the needle ends.'),
  deviceNames: z.record(z.enum(devices), label),
  measuredMarks: z
    .array(
      z.strictObject({
        device: z.enum(devices),
        areas: z.array(idSchema).optional(),
        claim: idSchema.describe('The claim with the depth. A range gets two marks.'),
        label: label,
      }),
    )
    .describe('Measured depths to mark on the scale.'),
  stops: z.array(stopSchema).min(2).describe('Lengths that a source gives, for ticks.'),
  areas: z.array(areaSchema).min(1),
  partNames: z.record(z.enum(parts), label),
  says: z.array(saysSchema).min(1).describe('The sentences of the answer, and when each applies.'),
});
export type NeedleDepth = z.infer<typeof needleDepthSchema>;
