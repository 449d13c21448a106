/** What Astro receives of the content, and how often each problem is reported. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../support/paths.ts';
import { useProjectCopy } from '../support/project-copy.ts';

const { build, edit, place, read, reset, run } = useProjectCopy();
const sync = () => run(path.join(root, 'node_modules/astro/bin/astro.mjs'), ['sync']);
const stored = () => read('.astro/data-store.json');

const says = [
  /content\/articles\/aftercare\.mdx:\d+:\d+ {2}number-has-claim {2}"73 %" has no claim/g,
  /content\/claims\/broken\.yaml:1:1 {2}fields {2}statement is missing/g,
  /content\/glossary\.yaml:\d+:\d+ {2}fields {2}"alias" is not a known field/g,
];
const timesIn = (output: string) => says.map((says) => output.match(says)?.length ?? 0);
const addWords = () => {
  edit('articles/aftercare.mdx', (text) => `${text}\nIt helped 73 % of people.\n`);
};

describe('content whose fields are all valid', () => {
  let output = '';
  let status: number | null = 1;
  beforeAll(() => {
    addWords();
    ({ output, status } = sync());
  });
  afterAll(reset);

  test('reaches Astro, and a rule that it breaks is reported once', () => {
    expect(timesIn(output)).toEqual([1, 0, 0]);
    expect(status).toBe(0);
    expect(stored()).toMatch(/It helped 73 % of people\./);
  });

  test('has JSON schemas for editors, also for files that contain all entries of a kind', () => {
    const schemaOf = (name: string) => read(`.astro/collections/${name}.schema.json`);
    expect(schemaOf('claims')).toMatch(/One sentence that can be checked\./);
    expect(schemaOf('articles')).toMatch(/Its section\./);
    const single = ['glossary', 'references', 'versions', 'withdrawn'].map((name) => {
      const { anyOf } = JSON.parse(schemaOf(name)) as { anyOf: object[] };
      return anyOf.at(-1);
    });
    const described = expect.objectContaining({
      additionalProperties: expect.objectContaining({
        type: expect.any(String) as string,
      }) as object,
    }) as object;
    expect(single).toEqual(single.map(() => described));
  });

  test('is read again after its schema changes', () => {
    const schema = 'src/evidence/schema.ts';
    const text = read(schema);
    const field = 'explanation: z.string().min(40).max(700)';
    expect(text).toContain(field);
    writeFileSync(
      place(schema),
      text.replace(field, `${field}.transform((words) => words + ' By the new schema.')`),
    );
    expect(sync().status).toBe(0);
    writeFileSync(place(schema), text);
    expect(stored()).toMatch(/By the new schema\./);
  });
});

describe('every problem is reported once, and the last good site is kept,', () => {
  beforeAll(() => {
    addWords();
    writeFileSync(place('content/claims/broken.yaml'), 'verdict: uncertain\n');
    edit('glossary.yaml', (text) => text.replace('\n  term:', '\n  alias: x\n  term:'));
    mkdirSync(place('dist'));
    writeFileSync(place('dist/index.html'), 'the last good site');
  });

  test.each([
    ['by a build', build],
    ['by a sync', sync],
  ])('%s', (_by, start) => {
    const { status, output } = start();
    expect(timesIn(output)).toEqual([1, 1, 1]);
    expect(status).toBe(1);
    expect(read('dist/index.html')).toBe('the last good site');
  });
});
