import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { frontmatter } from '../../../../src/corpus/body.ts';
import {
  recoveryGuideSchema,
  type RecoveryGuideData,
} from '../../../../src/tools/recovery-guide/schema.ts';
import { read } from '../../../support/paths.ts';

const yaml = frontmatter.exec(read('tests/fixture/content/tools/recovery-guide.mdx'))?.[1] ?? '';
const fields = (): RecoveryGuideData => parse(yaml) as RecoveryGuideData;

describe('the schema of the guide refuses', () => {
  const why = { text: 'It is common.', claims: ['redness-lasts-days'], references: [] };
  const first = { from: 0, to: 3, answer: 'expected', why };
  const withAnswers = (answers: object[], lastsClaim?: string) => {
    const { signs, ...rest } = fields();
    const sign = { ...signs[0], answers };
    if (lastsClaim === undefined) delete sign.lastsClaim;
    return recoveryGuideSchema.safeParse({ ...rest, signs: [sign] });
  };
  const last = { from: 4, to: 14, answer: 'call', why };

  test('a sign without an answer for each day', () => {
    expect(withAnswers([first, last], 'x').success).toBe(true);
    expect(withAnswers([first, { ...last, from: 5 }], 'x').success).toBe(false);
    expect(withAnswers([first, { ...last, to: 13 }], 'x').success).toBe(false);
  });

  test('an expected sign without the claim that says how long', () => {
    expect(withAnswers([first, last]).success).toBe(false);
  });

  test('an unknown answer that does not say to ask the clinic', () => {
    const unknown = { ...last, answer: 'unknown' };
    expect(withAnswers([first, unknown], 'x').success).toBe(false);
  });
});
