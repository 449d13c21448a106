/** Describes the JSON files of the site with OpenAPI 3.1. */
import { z } from 'astro/zod';
import { fill } from '../lib/fill.ts';
import { words } from '../words/words.ts';
import { changesSchema, codesSchema, pageSchema, qualitySchema } from './schema.ts';

const schemas = {
  Page: pageSchema,
  Changes: changesSchema,
  Quality: qualitySchema,
  Codes: codesSchema,
};

const pageParameter = (name: string, description: string) => ({
  name,
  description,
  in: 'path',
  required: true,
  schema: { type: 'string' },
});

const answer = (summary: string, schema: keyof typeof schemas, parameters: object[] = []) => ({
  get: {
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    responses: {
      200: {
        description: summary,
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } },
      },
    },
  },
});

/** @param server the address of the site, with its base path */
export function openApi(name: string, server: string): object {
  const text = words.exports.openApi;
  const kind = pageParameter('kind', text.kind);
  const id = pageParameter('id', text.id);
  return {
    openapi: '3.1.0',
    info: {
      title: fill(text.title, { site: name }),
      version: '1',
      description: text.about,
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: server }],
    paths: {
      '/embed/v1/{kind}/{id}.json': answer(text.page, 'Page', [kind, id]),
      '/embed/changes.json': answer(text.changes, 'Changes'),
      '/quality.json': answer(text.quality, 'Quality'),
      '/api/v1/codes.json': answer(text.codes, 'Codes'),
    },
    components: {
      schemas: Object.fromEntries(
        Object.entries(schemas).map(([key, schema]) => [
          key,
          z.toJSONSchema(schema, { target: 'draft-2020-12' }),
        ]),
      ),
    },
  };
}
