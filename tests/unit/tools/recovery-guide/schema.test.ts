/** The guide as it is published, and what its schema refuses. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontmatter } from '../../../../src/corpus/body.ts';
import { cellId, daysIn } from '../../../../src/tools/recovery-guide/model.ts';
import {
  recoveryGuideSchema,
  type RecoveryGuideData,
} from '../../../../src/tools/recovery-guide/schema.ts';
import { read } from '../../../support/paths.ts';

const yaml = frontmatter.exec(read('content/tools/recovery-guide.mdx'))?.[1] ?? '';
const fields = (): RecoveryGuideData => parse(yaml) as RecoveryGuideData;
const guide = recoveryGuideSchema.parse(fields());
/** Every sign on every day. */
const cellsOf = (signs: typeof guide.signs) =>
  signs.flatMap(({ id, answers }) =>
    answers.flatMap((span) =>
      daysIn(span).map((day) => ({ id: cellId(id, day), day, answer: span.answer })),
    ),
  );

test('emergencies are emergencies on every day', () => {
  const urgent = ['used-needle', 'fever-spreading', 'eye', 'throat', 'collapse'];
  const cells = cellsOf(guide.signs.filter(({ id }) => urgent.includes(id)));
  expect(cells).toHaveLength(urgent.length * 15);
  expect(new Set(cells.map(({ answer }) => answer))).toEqual(new Set(['now']));
});

test('nothing is expected any more in week two', () => {
  const late = cellsOf(guide.signs).filter(({ day }) => day > 7);
  expect(late.filter(({ answer }) => answer === 'expected')).toEqual([]);
});

test('signs that grow or drain need a call on every day', () => {
  const growing = cellsOf(guide.signs).filter(({ id }) =>
    /^(spreading|pus|blisters|rash)-/.test(id),
  );
  expect(new Set(growing.map(({ answer }) => answer))).toEqual(new Set(['call']));
});

describe('the schema refuses', () => {
  const first = { from: 0, to: 3, answer: 'expected' as const };
  const why = { text: 'It is common.', claims: ['redness-lasts-days'], references: [] };
  const withAnswers = (answers: object[], lastsClaim?: string) => {
    const { signs, ...rest } = fields();
    const sign = { ...signs[0], answers };
    if (lastsClaim === undefined) delete sign.lastsClaim;
    return recoveryGuideSchema.safeParse({ ...rest, signs: [sign] });
  };
  const last = { from: 4, to: 14, answer: 'call', why };

  test('a day left out', () => {
    expect(withAnswers([{ ...first, why }, last], 'x').success).toBe(true);
    expect(
      withAnswers(
        [
          { ...first, why },
          { ...last, from: 5 },
        ],
        'x',
      ).success,
    ).toBe(false);
    expect(
      withAnswers(
        [
          { ...first, why },
          { ...last, to: 13 },
        ],
        'x',
      ).success,
    ).toBe(false);
  });

  test('an expected sign without the claim that says how long', () => {
    expect(withAnswers([{ ...first, why }, last]).success).toBe(false);
  });

  test('an unknown answer that does not send to the clinic', () => {
    const unknown = { ...last, answer: 'unknown' };
    expect(withAnswers([{ ...first, why }, unknown], 'x').success).toBe(false);
  });
});
