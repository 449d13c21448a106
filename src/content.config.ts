import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { sources } from './sources.ts';

const pages = (base: string) => glob({ base, pattern: '*.mdx' });

export const collections = {
  articles: defineCollection({
    loader: pages('content/articles'),
    schema: sources.articles.schema,
  }),
  concerns: defineCollection({
    loader: pages('content/concerns'),
    schema: sources.concerns.schema,
  }),
  tools: defineCollection({
    loader: pages('content/tools'),
    schema: sources.tools.schema,
  }),
  claims: defineCollection({
    loader: glob({ base: 'content/claims', pattern: '*.yaml' }),
    schema: sources.claims.schema,
  }),
  glossary: defineCollection({
    loader: file('content/glossary.yaml'),
    schema: sources.glossary.schema,
  }),
  references: defineCollection({
    loader: file('content/references.yaml'),
    schema: sources.references.schema,
  }),
  versions: defineCollection({
    loader: file('content/versions.yaml'),
    schema: sources.versions.schema,
  }),
  withdrawn: defineCollection({
    loader: file('content/withdrawn.yaml'),
    schema: sources.withdrawn.schema,
  }),
};
