/** The files that other programs rely on. */
import { describe, expect, test } from 'vitest';
import { changesSchema, codesSchema, qualitySchema } from '../../src/exports/schema.ts';
import { builtFiles, readBuilt } from '../support/built.ts';

const parse = (file: string): unknown => JSON.parse(readBuilt(file));

describe('the API', () => {
  test.each([
    ['embed/changes.json', changesSchema],
    ['quality.json', qualitySchema],
    ['api/v1/codes.json', codesSchema],
  ])('serves %s in the promised shape', (file, schema) => {
    expect(schema.safeParse(parse(file)).error).toBeUndefined();
  });

  test('is described by an OpenAPI file whose paths all exist', () => {
    const { openapi, paths } = parse('api/v1/openapi.json') as {
      openapi: string;
      paths: Record<string, unknown>;
    };
    expect(openapi).toBe('3.1.0');
    const named = Object.keys(paths).map((address) => address.slice(1).replace(/\{\w+\}/g, '*'));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((pattern) => builtFiles(pattern).length === 0)).toEqual([]);
  });
});

test('llms.txt links only to Markdown files that exist', () => {
  const links = [...readBuilt('llms.txt').matchAll(/\(https:\/\/[^/]+\/([^)]*\.md)\)/g)];
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter(([, file = '']) => builtFiles(file).length === 0)).toEqual([]);
});

test('the quality board lists every guide, concern and tool, ordered by when they are due', () => {
  const { pages } = qualitySchema.parse(parse('quality.json'));
  const days = pages.map(({ dueOn }) => dueOn);
  expect(pages).toHaveLength(builtFiles('{articles,concerns,tools}/*/index.html').length);
  expect(days).toEqual(days.toSorted());
});
