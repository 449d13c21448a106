import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/corpus/body.ts';

describe('a table', () => {
  const body = parseBody(
    '| What | Wait |\n| --- | --- |\n| Gym | <Claim id="gym">72 hours</Claim> <Cite id="x" /> |\n| Pool | 3 days |',
  );

  test('has one sentence for each row, with its sources', () => {
    expect(body.sentences).toEqual([
      { text: 'What | Wait', cites: [], unclaimed: 'What | Wait', line: 1 },
      { text: 'Gym | 72 hours', cites: ['x'], unclaimed: 'Gym |', line: 3 },
      { text: 'Pool | 3 days', cites: [], unclaimed: 'Pool | 3 days', line: 4 },
    ]);
  });

  test('can contain tags', () => {
    expect(body.components.map(({ name }) => name)).toEqual(['Claim', 'Cite']);
    expect(body.claimed).toEqual([{ claim: 'gym', text: '72 hours', line: 3 }]);
  });
});

test('the claims in an AdviceDiffers are listed together', () => {
  const one = '<Claim id="a">a day</Claim>';
  const two = '<Claim id="b">two\ndays</Claim>';
  const body = parseBody(
    `${one}\n\n<AdviceDiffers about="Makeup">\n\n- ${one}\n- ${two}\n\n</AdviceDiffers>`,
  );
  expect(body.differing).toEqual([['a', 'b']]);
  expect(body.claimed.map(({ text }) => text)).toEqual(['a day', 'a day', 'two days']);
});
