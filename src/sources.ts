/** Binds each folder or file of `content/` to its schema; Astro and the content check read both. */
import { articleSchema } from './articles/schema.ts';
import { concernSchema } from './concerns/schema.ts';
import { versionsSchema, withdrawalSchema } from './corpus/history-schema.ts';
import type { Sources } from './corpus/read.ts';
import { referenceSchema } from './evidence/reference-schema.ts';
import { claimSchema } from './evidence/schema.ts';
import { termSchema } from './glossary/schema.ts';
import { toolSchema } from './tools/schema.ts';

export const sources = {
  articles: { files: 'content/articles/*.mdx', holds: 'pages', schema: articleSchema },
  concerns: { files: 'content/concerns/*.mdx', holds: 'pages', schema: concernSchema },
  tools: { files: 'content/tools/*.mdx', holds: 'pages', schema: toolSchema },
  claims: { files: 'content/claims/*.yaml', holds: 'records', schema: claimSchema },
  glossary: { files: 'content/glossary.yaml', holds: 'one-file', schema: termSchema },
  references: { files: 'content/references.yaml', holds: 'one-file', schema: referenceSchema },
  versions: { files: 'content/versions.yaml', holds: 'one-file', schema: versionsSchema },
  withdrawn: { files: 'content/withdrawn.yaml', holds: 'one-file', schema: withdrawalSchema },
} satisfies Sources;
