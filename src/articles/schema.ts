import { z } from 'astro/zod';
import { bodyAreaLabels } from '../concerns/schema.ts';
import { idSchema, nameSchema, pageFields } from '../corpus/schema.ts';

export const topicLabels = {
  understand: 'Understand it',
  weigh: 'Weigh it up',
  visit: 'Plan a visit',
  safety: 'Stay safe',
  aftercare: 'After a session',
} as const;

export const articleSchema = z.strictObject({
  ...pageFields,
  topic: z.enum(Object.keys(topicLabels) as [keyof typeof topicLabels]).describe('Its section.'),
  order: z.number().int().min(1).describe('Its place within the section, 1 first.'),
  concerns: z.array(idSchema).default([]).describe('Concerns this guide has something to say on.'),
  bodyAreas: z
    .array(z.enum(Object.keys(bodyAreaLabels) as [keyof typeof bodyAreaLabels]))
    .default([])
    .describe('Places of the body this guide is about, if it is about some and not others.'),
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
            'What people type who have it. It counts when all its words are there; in “quotes”, ' +
              'when they are there side by side as written.',
          ),
      }),
    )
    .default([])
    .describe('Signs that need help. Search shows a card for them above all results.'),
  clinicSlots: z
    .array(
      z.strictObject({
        id: idSchema.describe('Its name in the addresses of clinics: never rename it.'),
        label: z.string().max(40).describe('What stands before the time: “Leave makeup off for”.'),
        claim: idSchema.describe('Its shortest time is the least a clinic may set, in its unit.'),
        upTo: idSchema.describe('The claim whose longest time is the most a clinic may set.'),
      }),
    )
    .default([])
    .describe('Times a clinic may set for its own patients where it embeds the page.'),
});
export type Article = z.infer<typeof articleSchema>;
