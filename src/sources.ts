/** The files of each collection in `content/` and the schema that checks them. Used by Astro and by the content check. */
import { articleSchema } from './articles/schema.ts';
import { concernSchema } from './concerns/schema.ts';
import { versionsSchema, withdrawalSchema } from './corpus/history-schema.ts';
import { sitePageSchema } from './corpus/site-page-schema.ts';
import { referenceSchema } from './evidence/reference-schema.ts';
import { claimSchema } from './evidence/schema.ts';
import { termSchema } from './glossary/schema.ts';
import { toolSchema } from './tools/schema.ts';

export const sources = {
  articles: { files: 'content/articles/*.mdx', schema: articleSchema },
  concerns: { files: 'content/concerns/*.mdx', schema: concernSchema },
  tools: { files: 'content/tools/*.mdx', schema: toolSchema },
  pages: { files: 'content/pages/*.mdx', schema: sitePageSchema },
  claims: { files: 'content/claims/*.yaml', schema: claimSchema },
  glossary: { files: 'content/glossary.yaml', schema: termSchema },
  references: { files: 'content/references.yaml', schema: referenceSchema },
  versions: { files: 'content/versions.yaml', schema: versionsSchema },
  withdrawn: { files: 'content/withdrawn.yaml', schema: withdrawalSchema },
};
export type Sources = typeof sources;
