import { expect, test } from 'vitest';
import { describeIssue } from '../../../src/corpus/describe-issue.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { sources } from '../../../src/sources.ts';
import { toolSchema } from '../../../src/tools/schema.ts';
import { root } from '../../support/paths.ts';

const { corpus } = await readCorpus(`${root}/tests/fixture`, sources);

const messagesFor = (value: unknown): string[] =>
  (toolSchema.safeParse(value).error?.issues ?? []).map((issue) =>
    describeIssue(issue, toolSchema, value),
  );
const fieldsOf = (id: string): object => corpus.tools.get(id)?.data ?? {};

test.each([...corpus.tools.keys()])('the schema accepts the file of %s', (id) => {
  expect(messagesFor(fieldsOf(id))).toEqual([]);
});

test.each([
  ['an unknown tool', { ...fieldsOf('needle-depth'), tool: 'needle-dept' }],
  ['no tool', {}],
  ['a number', { tool: 3 }],
  ['the name of a property that all objects have', { tool: 'constructor' }],
])('for %s, the message lists the tools that exist', (_case, fields) => {
  const [message, ...others] = messagesFor(fields);
  expect(others).toEqual([]);
  for (const id of corpus.tools.keys()) expect(message).toContain(id);
});

test('a wrong field is named, according to the tool that the file is for', () => {
  const fields = { ...fieldsOf('leaflet-maker'), topics: [], heading: 'x'.repeat(61) };
  expect(messagesFor(fields).toSorted()).toEqual([
    expect.stringMatching(/^heading has 61 characters\. It needs at most 60/),
    expect.stringMatching(/^topics has 0 items/),
  ]);
  expect(messagesFor({ ...fieldsOf('needle-depth'), tool: 'visit-questions' }).join('\n')).toMatch(
    /"range".* is not a known field/,
  );
});
