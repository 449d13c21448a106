import { z } from 'astro/zod';

const anchorSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,60}$/,
    'an address can name only small letters, digits and hyphens, up to 61, a letter first',
  );

/** A section that a clinic may leave out where it embeds the page. All others always show. */
export const hideableSchema = z.strictObject({
  section: anchorSchema.describe('Id of its heading: what follows # in a link to it.'),
  reason: z
    .string()
    .min(20)
    .max(160)
    .optional()
    .describe('Why readers are as safe and as well informed without it. Pages on safety need one.'),
  formerIds: z
    .array(anchorSchema)
    .default([])
    .describe('Ids it had before its heading was reworded. Clinics have them in their addresses.'),
});
export type HideableSection = z.infer<typeof hideableSchema>;
