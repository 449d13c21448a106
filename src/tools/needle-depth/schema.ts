import { z } from 'astro/zod';
import { idSchema, lineSchema } from '../../corpus/schema.ts';
import { toolFields } from '../fields.ts';
import { devices, layers } from './model.ts';

const label = z.string().min(2).max(60);

const areaSchema = z.strictObject({
  id: idSchema.describe('Part of addresses; never renamed.'),
  name: label.describe('Where on the body, as the picker says it.'),
  group: z.enum(['face', 'body']).describe('Which row it stands in.'),
  epidermisClaim: idSchema.optional().describe('How thick the outer layer is there, in mm.'),
  dermisClaim: idSchema.optional().describe('How thick the dermis is there, in mm.'),
  skinClaim: idSchema.optional().describe('How thick both layers are together, if known so.'),
  penClaim: idSchema.optional().describe('Settings at which a pen was measured in such skin.'),
  below: label.optional().describe('What lies under the dermis, if it is not fat.'),
  hasHair: z.boolean().default(false).describe('Whether the drawing shows hairs.'),
  isBarred: z.boolean().default(false).describe('Whether no needle belongs there.'),
});

const stopSchema = z.strictObject({
  claim: idSchema.describe('The claim whose figure it is.'),
  end: z.enum(['min', 'max']).describe('Which end of the figure.'),
  name: z.string().max(60).describe('What this length is, in a few words.'),
});

export const parts = ['reach', 'depth', 'studies', 'who', 'unknown'] as const;

const saysSchema = z.strictObject({
  part: z.enum(parts).describe('Which question it answers.'),
  areas: z.array(idSchema).optional().describe('Only for these places.'),
  devices: z.array(z.enum(devices)).optional().describe('Only for these devices.'),
  layers: z.array(z.enum(layers)).optional().describe('Only where the needle ends there.'),
  withinClaim: idSchema.optional().describe('Only for lengths inside this claim’s figure.'),
  aboveClaim: idSchema.optional().describe('Only for lengths above this claim’s largest figure.'),
  belowClaim: idSchema.optional().describe('Only for lengths below this claim’s smallest figure.'),
  line: lineSchema,
});

export const needleDepthSchema = z.strictObject({
  ...toolFields,
  tool: z.literal('needle-depth'),
  range: z
    .strictObject({ claim: idSchema.describe('Shortest and longest needle, in mm.') })
    .describe('What the slider covers.'),
  start: z
    .strictObject({
      area: idSchema,
      device: z.enum(devices),
      claim: idSchema.describe('The claim whose largest figure is the length.'),
    })
    .describe('What is shown before anyone chooses.'),
  words: z
    .strictObject({
      place: label,
      device: label,
      length: label,
      tone: label,
      allTones: label,
      unknown: label.describe('Written over skin that no source measured.'),
      barred: label.describe('Written over skin that no needle belongs in.'),
      atMost: label.describe('Stands before a layer, where nobody measured the depth.'),
      goesOn: label.describe('Where skin can go on below the picture; stands before a figure.'),
      thinnest: label.describe('Written at the line where the thinnest skin ends.'),
      outer: label,
      dermis: label,
      skin: label.describe('Both layers together.'),
      fat: label,
      list: label.describe('Opens the list of all lengths.'),
    })
    .describe('Short labels.'),
  caption: z.array(lineSchema).min(1).describe('How to read the picture.'),
  layerNames: z
    .record(z.enum(layers), label)
    .describe('Where a needle ends, as a short answer for each layer.'),
  deviceNames: z.record(z.enum(devices), label),
  measuredMarks: z
    .array(
      z.strictObject({
        device: z.enum(devices),
        areas: z.array(idSchema).optional(),
        claim: idSchema.describe('The depth; both ends where it is a range.'),
        label: label,
      }),
    )
    .describe('Depths that were measured, marked on the scale.'),
  stops: z.array(stopSchema).min(2).describe('Lengths that a source gives; ticks of the slider.'),
  areas: z.array(areaSchema).min(1),
  partNames: z.record(z.enum(parts), label),
  says: z.array(saysSchema).min(1).describe('The sentences, and when each holds.'),
});
export type NeedleDepth = z.infer<typeof needleDepthSchema>;
