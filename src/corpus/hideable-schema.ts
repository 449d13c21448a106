import { z } from 'astro/zod';

const anchorSchema = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,60}$/,
    'use up to 61 small letters, digits and hyphens, starting with a letter',
  );

/** A section that a clinic may hide where it embeds the page. Clinics cannot hide any other section. */
export const hideableSchema = z.strictObject({
  section: anchorSchema.describe('Id of its heading: the part after # in a link to it.'),
  reason: z
    .string()
    .min(20)
    .max(160)
    .optional()
    .describe('Why readers are as safe and informed without it. Required on pages about safety.'),
  formerIds: z
    .array(anchorSchema)
    .default([])
    .describe(
      'Its ids before its heading was reworded. Addresses on clinics’ sites still use them.',
    ),
});
export type HideableSection = z.infer<typeof hideableSchema>;
