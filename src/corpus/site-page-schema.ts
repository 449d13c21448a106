/** A page about the site itself, such as `/about/`; `/embed/` also holds the ways of putting pages on other sites. */
import { z } from 'astro/zod';
import { idSchema, pageFields } from './schema.ts';

/** The lines that a clinic can copy; `address` is the address of the frame alone. */
const wayIds = ['page', 'frame', 'element', 'pinned', 'address'] as const;
export type WayId = (typeof wayIds)[number];

const sentence = z.string().min(10).max(320);

const waySchema = z.strictObject({
  id: z.enum(wayIds).describe('Which lines it gives. Each may be listed once.'),
  letter: z.string().max(20).describe('What the pages for clinics call it, as “A”.'),
  label: z.string().max(60).describe('What a clinic pastes, as “A frame”.'),
  good: sentence.describe('Which clinics it suits. The page writes “Good for:” before it.'),
  can: sentence.describe('What it does, in one or two short sentences.'),
  cannot: sentence.describe('What it does not do.'),
});
export type Way = z.infer<typeof waySchema>;

const placeSchema = z.strictObject({
  id: idSchema.describe('Its name in saved addresses of the generator: never rename it.'),
  label: z.string().max(40).describe('The name of the content management system.'),
  ways: z
    .array(z.enum(wayIds))
    .min(1)
    .describe('Ways that work there. The steps describe the first one.'),
  steps: z.array(sentence).length(3).describe('What to do, in three steps.'),
  can: sentence.describe('What works there.'),
  cannot: sentence.describe('What does not work there, and what to do about it.'),
  tried: sentence
    .optional()
    .describe('How we tried it. Leave it out if nobody has, and the page says so.'),
});
export type Place = z.infer<typeof placeSchema>;

const { title, description, summary, isDraft } = pageFields;

export const sitePageSchema = z
  .strictObject({
    title,
    description,
    summary: summary.describe('What the page says first, in one to five short sentences.'),
    isDraft,
    ways: z
      .array(waySchema)
      .default([])
      .describe('For /embed/ only: the ways of putting a page on another site.'),
    places: z
      .array(placeSchema)
      .default([])
      .describe('For /embed/ only: steps for each content management system.'),
  })
  .superRefine(({ ways, places }, context) => {
    const known = ways.map(({ id }) => id);
    for (const [index, place] of places.entries()) {
      const missing = place.ways.filter((way) => !known.includes(way));
      if (missing.length === 0) continue;
      const message = `Not all of them are in ways. Add ${missing.join(', ')} there, or remove it here`;
      context.addIssue({ code: 'custom', path: ['places', index, 'ways'], message });
    }
  });
export type SitePage = z.infer<typeof sitePageSchema>;
