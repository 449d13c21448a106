/** The files that programs rely on, as they were built. */
import { describe, expect, test } from 'vitest';
import { changesSchema, codesSchema, pageSchema, qualitySchema } from '../../src/exports/schema.ts';
import { filesOf, read } from '../support/paths.ts';

const parse = (file: string): unknown => JSON.parse(read(file));

describe('what the description promises', () => {
  const pages = filesOf('dist/embed/v1/{articles,concerns,tools,claims}/*.json');

  test('every page has its words as data, in the promised shape', () => {
    expect(pages.length).toBeGreaterThan(150);
    const wrong = pages.filter((file) => !pageSchema.safeParse(parse(file)).success);
    expect(wrong).toEqual([]);
  });

  test.each([
    ['dist/embed/changes.json', changesSchema],
    ['dist/quality.json', qualitySchema],
    ['dist/api/v1/codes.json', codesSchema],
  ])('%s has the promised shape', (file, schema) => {
    expect(schema.safeParse(parse(file)).error).toBeUndefined();
  });

  test('and the description names files that are there', () => {
    const { openapi, paths } = parse('dist/api/v1/openapi.json') as {
      openapi: string;
      paths: Record<string, unknown>;
    };
    expect(openapi).toBe('3.1.0');
    const named = Object.keys(paths).map((address) => address.replace(/\{\w+\}/g, '*'));
    expect(named.filter((address) => filesOf(`dist${address}`).length === 0)).toEqual([]);
  });
});

test('the text for language models leads to Markdown that is there', () => {
  const addresses = [...read('dist/llms.txt').matchAll(/\(https:\/\/[^/]+(\/[^)]*\.md)\)/g)];
  expect(addresses.length).toBeGreaterThan(50);
  expect(addresses.filter(([, address = '']) => filesOf(`dist${address}`).length === 0)).toEqual(
    [],
  );
  const page = read('dist/articles/aftercare.md');
  expect(page).toMatch(/^# .+\n\nVersion \d+\. Facts last checked/);
  expect(page).toContain('Not yet reviewed by a clinician.');
  expect(page).not.toMatch(/<\w+[ >](?<!<https)/);
});

test('a code of a record leads to the page of the concern', () => {
  const { codes } = codesSchema.parse(parse('dist/api/v1/codes.json'));
  const vitiligo = codes.find(({ system, code }) => system === 'ICD-10-CM' && code === 'L80');
  expect(vitiligo?.oid).toBe('2.16.840.1.113883.6.90');
  expect(vitiligo?.pages[0]?.url).toMatch(/\/concerns\/vitiligo\/$/);
});

test('the quality board has every page, worst first', () => {
  const { pages } = qualitySchema.parse(parse('dist/quality.json'));
  expect(pages.length).toBe(filesOf('dist/{articles,concerns,tools}/*/index.html').length);
  expect(pages.map(({ dueOn }) => dueOn)).toEqual(pages.map(({ dueOn }) => dueOn).toSorted());
});
