/** What the pages and files of the fixture say, where its own words show that code works. */
import { describe, expect, test } from 'vitest';
import { codesSchema, pageSchema } from '../../src/exports/schema.ts';
import { readBuilt } from '../support/built.ts';
import { pages } from '../support/site.ts';

const mainOf = (wanted: string): string =>
  pages
    .find(({ address }) => address === wanted)
    ?.document.querySelector('main')
    ?.text.replace(/\s+/g, ' ') ?? '';

describe('the page of a claim', () => {
  test.each([
    'What supports it',
    'What speaks against it',
    'Where we use it',
    'Why we may be wrong',
  ])('has the part “%s”', (heading) => {
    expect(mainOf('/claims/works-acne-scars/')).toContain(heading);
  });

  test('says how often something happened, in people and in a hundred', () => {
    expect(mainOf('/claims/dark-marks-brown-skin/')).toContain('5 of 30 people, about 17 in 100');
  });
});

test('the evidence map shows what else could be done about each concern', () => {
  const map = pages.find(({ address }) => address === '/evidence-map/');
  const rows = map?.document.querySelectorAll('tbody tr').map(({ text }) => text) ?? [];
  expect(rows).toHaveLength(2);
  expect(rows.filter((text) => !text.includes('Doing nothing'))).toEqual([]);
});

test('the JSON file of a guide contains the words of its urgent sections', () => {
  const { text } = pageSchema.parse(JSON.parse(readBuilt('embed/v1/articles/aftercare.json')));
  expect(text).toMatch(/When should you get help/);
});

test('the Markdown file of a guide has title, version, check and review, and no tags', () => {
  const page = readBuilt('articles/aftercare.md');
  expect(page).toMatch(/^# .+\n\nVersion \d+\. Facts last checked/);
  expect(page).toContain('Not yet reviewed by a clinician.');
  expect(page).not.toMatch(/<\w+[ >](?<!<https)/);
});

test('a code of a medical record leads to the page of its concern', () => {
  const { codes } = codesSchema.parse(JSON.parse(readBuilt('api/v1/codes.json')));
  const striae = codes.find(({ system, code }) => system === 'ICD-10-CM' && code === 'L90.6');
  expect(striae?.oid).toBe('2.16.840.1.113883.6.90');
  expect(striae?.pages[0]?.url).toMatch(/\/concerns\/stretch-marks\/$/);
});
