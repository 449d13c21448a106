/** The files for programs, as OpenAPI 3.1 describes them. */
import { z } from 'astro/zod';
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
  const kind = pageParameter('kind', 'articles, concerns, tools or claims');
  const id = pageParameter('id', 'As in the address of the page');
  return {
    openapi: '3.1.0',
    info: {
      title: `${name}: files for programs`,
      version: '1',
      description: 'Static files; nothing is logged or counted by us. Words under CC BY 4.0.',
      license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    servers: [{ url: server }],
    paths: {
      '/embed/v1/{kind}/{id}.json': answer('The words of one page', 'Page', [kind, id]),
      '/embed/changes.json': answer('What changed', 'Changes'),
      '/quality.json': answer('How each page fares', 'Quality'),
      '/api/v1/codes.json': answer('Pages for the codes of medical records', 'Codes'),
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
