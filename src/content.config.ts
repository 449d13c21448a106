import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { corpusLoader } from './corpus/loader.ts';
import { sources } from './sources.ts';

const collection = <Schema extends z.ZodType>(name: keyof typeof sources, schema: Schema) =>
  defineCollection({ loader: corpusLoader(name), schema });

export const collections = {
  articles: collection('articles', sources.articles.schema),
  concerns: collection('concerns', sources.concerns.schema),
  tools: collection('tools', sources.tools.schema),
  pages: collection('pages', sources.pages.schema),
  claims: collection('claims', sources.claims.schema),
  glossary: collection('glossary', sources.glossary.schema),
  references: collection('references', sources.references.schema),
  versions: collection('versions', sources.versions.schema),
  withdrawn: collection('withdrawn', sources.withdrawn.schema),
};
