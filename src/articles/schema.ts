import { z } from 'astro/zod';
import { bodyAreaLabels } from '../concerns/schema.ts';
import { idSchema, nameSchema, pageFields } from '../corpus/schema.ts';
import { words } from '../words/words.ts';

export const topicLabels = words.articles.topics;

export const articleSchema = z.strictObject({
  ...pageFields,
  topic: z.enum(Object.keys(topicLabels) as [keyof typeof topicLabels]).describe('Its section.'),
  order: z.number().int().min(1).describe('Its place within the section, 1 first.'),
  concerns: z.array(idSchema).default([]).describe('Concerns that this guide is about.'),
  bodyAreas: z
    .array(z.enum(Object.keys(bodyAreaLabels) as [keyof typeof bodyAreaLabels]))
    .default([])
    .describe('Places of the body that this guide is about, if not all.'),
  alarms: z
    .array(
      z.strictObject({
        level: z
          .enum(['now', 'today', 'clinic'])
          .describe('How fast to act: `today` needs an emergency department, but no ambulance.'),
        title: z.string().max(60).describe('The heading of the card that search shows.'),
        says: z.string().max(200).describe('What to do, in one or two short sentences.'),
        claims: z.array(idSchema).default([]).describe('Claims that its figures come from.'),
        signs: z
          .array(nameSchema)
          .min(1)
          .describe(
            'Words that people with the sign type. It matches when a search has all of them; in ' +
              '“quotes”, when it has them side by side as written.',
          ),
      }),
    )
    .default([])
    .describe('Signs that need help. Search shows their cards above all results.'),
  clinicSlots: z
    .array(
      z.strictObject({
        id: idSchema.describe('Its name in the addresses that clinics use: never rename it.'),
        label: z.string().max(40).describe('The words before the time: “Leave makeup off for”.'),
        claim: idSchema.describe(
          'The claim whose shortest time is the shortest a clinic may set. A clinic uses its unit.',
        ),
        upTo: idSchema.describe('The claim whose longest time is the longest a clinic may set.'),
      }),
    )
    .default([])
    .describe('Times a clinic may set for its own patients where it embeds the page.'),
});
export type Article = z.infer<typeof articleSchema>;
