/** What the published guide must say about serious signs. */
import { expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { entriesOf } from '../../src/corpus/rule.ts';
import { sources } from '../../src/sources.ts';
import { cellId, daysIn } from '../../src/tools/recovery-guide/model.ts';
import type { RecoveryGuideData } from '../../src/tools/recovery-guide/schema.ts';
import { tool } from '../../src/tools/recovery-guide/tool.ts';
import { root } from '../support/paths.ts';

const { corpus } = await readCorpus(root, sources);
const signs = entriesOf(corpus.tools).flatMap(({ data }) => (tool.owns(data) ? data.signs : []));
/** Every sign on every day. */
const cellsOf = (signs: RecoveryGuideData['signs']) =>
  signs.flatMap(({ id, answers }) =>
    answers.flatMap((span) =>
      daysIn(span).map((day) => ({ id: cellId(id, day), day, answer: span.answer })),
    ),
  );

test('the guide says to get help now about emergencies on every day', () => {
  const urgent = ['used-needle', 'fever-spreading', 'eye', 'throat', 'collapse'];
  const cells = cellsOf(signs.filter(({ id }) => urgent.includes(id)));
  expect(cells).toHaveLength(urgent.length * 15);
  expect(new Set(cells.map(({ answer }) => answer))).toEqual(new Set(['now']));
});

test('the guide expects no sign after the first week', () => {
  const late = cellsOf(signs).filter(({ day }) => day > 7);
  expect(late.filter(({ answer }) => answer === 'expected')).toEqual([]);
});

test('the guide says to call about signs that grow or drain on every day', () => {
  const growing = cellsOf(signs).filter(({ id }) => /^(spreading|pus|blisters|rash)-/.test(id));
  expect(new Set(growing.map(({ answer }) => answer))).toEqual(new Set(['call']));
});
