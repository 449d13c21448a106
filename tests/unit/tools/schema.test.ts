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

test.each([...corpus.tools.keys()])('the fields of %s are taken', (id) => {
  expect(messagesFor(fieldsOf(id))).toEqual([]);
});

test.each([
  ['a name that no tool has', { ...fieldsOf('needle-depth'), tool: 'needle-dept' }],
  ['no name', {}],
  ['a number', { tool: 3 }],
  ['the name of a thing every object has', { tool: 'constructor' }],
])('%s is answered with the names there are', (_case, fields) => {
  const [message, ...others] = messagesFor(fields);
  expect(others).toEqual([]);
  for (const id of corpus.tools.keys()) expect(message).toContain(id);
});

test('a wrong field is named, by the tool that the file says it is of', () => {
  const fields = { ...fieldsOf('leaflet-maker'), topics: [], heading: 'x'.repeat(61) };
  expect(messagesFor(fields).toSorted()).toEqual([
    expect.stringMatching(/^heading has 61 characters\. It needs at most 60/),
    expect.stringMatching(/^topics has 0 items/),
  ]);
  expect(messagesFor({ ...fieldsOf('needle-depth'), tool: 'visit-questions' }).join('\n')).toMatch(
    /"range".* is not a known field/,
  );
});
