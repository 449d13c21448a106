import { expect, test } from 'vitest';
import { readCorpus } from '../../../src/corpus/read.ts';
import { entriesOf } from '../../../src/corpus/rule.ts';
import { sources } from '../../../src/sources.ts';
import { tools } from '../../../src/tools/all-tools.ts';
import { defineTool } from '../../../src/tools/define-tool.ts';
import { visitQuestionsSchema } from '../../../src/tools/visit-questions/schema.ts';
import { root } from '../../support/paths.ts';

const { corpus } = await readCorpus(`${root}/tests/fixture`, sources);
const pages = entriesOf(corpus.tools).map(({ data }) => data);

const tool = defineTool({
  id: 'visit-questions',
  schema: visitQuestionsSchema,
  searchAnswers: ({ checks }) => ({
    fragment: '{sign}-{day}',
    signs: checks.list.map(({ id, ask }) => ({ id, name: ask, words: [], answers: [] })),
  }),
});

test('the file of a tool belongs to that tool only', () => {
  for (const data of pages) {
    expect(tools.filter(({ owns }) => owns(data)).map(({ id }) => id)).toEqual([data.tool]);
  }
});

test('a tool answers searches from its own file only', () => {
  const answers = pages.map((data) => [data.tool, tool.searchAnswers(data)?.signs[0]?.id]);
  const own = answers.filter(([, id]) => id !== undefined);
  expect(own).toEqual([['visit-questions', 'who']]);
});

test('a tool without searchAnswers answers no search', () => {
  const silent = defineTool({ id: 'visit-questions', schema: visitQuestionsSchema });
  expect(pages.map(silent.searchAnswers)).toEqual(pages.map(() => undefined));
});
