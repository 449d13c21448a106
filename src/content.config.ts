import { defineCollection } from 'astro:content';
import { corpusLoader } from './corpus/loader.ts';
import { sources, type Sources } from './sources.ts';

const collection = <Name extends keyof Sources>(name: Name) =>
  defineCollection({ loader: corpusLoader(name), schema: sources[name].schema });

export const collections = {
  articles: collection('articles'),
  concerns: collection('concerns'),
  tools: collection('tools'),
  claims: collection('claims'),
  glossary: collection('glossary'),
  references: collection('references'),
  versions: collection('versions'),
  withdrawn: collection('withdrawn'),
};
