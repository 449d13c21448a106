import { defineCollection } from 'astro:content';
import { corpusLoader } from './corpus/loader.ts';
import { sources } from './sources.ts';

export const collections = {
  articles: defineCollection({
    loader: corpusLoader('articles'),
    schema: sources.articles.schema,
  }),
  concerns: defineCollection({
    loader: corpusLoader('concerns'),
    schema: sources.concerns.schema,
  }),
  tools: defineCollection({ loader: corpusLoader('tools'), schema: sources.tools.schema }),
  pages: defineCollection({ loader: corpusLoader('pages'), schema: sources.pages.schema }),
  claims: defineCollection({ loader: corpusLoader('claims'), schema: sources.claims.schema }),
  glossary: defineCollection({
    loader: corpusLoader('glossary'),
    schema: sources.glossary.schema,
  }),
  references: defineCollection({
    loader: corpusLoader('references'),
    schema: sources.references.schema,
  }),
  versions: defineCollection({
    loader: corpusLoader('versions'),
    schema: sources.versions.schema,
  }),
  withdrawn: defineCollection({
    loader: corpusLoader('withdrawn'),
    schema: sources.withdrawn.schema,
  }),
};
