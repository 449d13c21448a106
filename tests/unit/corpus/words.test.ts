/** Tests the two rules that check sentences with many short examples. */
import { describe, expect, test } from 'vitest';
import { noHypeWords } from '../../../src/corpus/rules/no-hype-words.ts';
import { numberHasClaim } from '../../../src/corpus/rules/number-has-claim.ts';
import { article, claim, corpus } from '../../support/corpus.ts';

const on = (words: string) => corpus({ articles: [article('a', words)] });

describe('number-has-claim', () => {
  test.each([
    ['It took 3 sessions.', '3 sessions'],
    ['It took three to six sessions.', 'three to six sessions'],
    ['Redness fades in 24 hours.', '24 hours'],
    ['Needles of 1.5 mm reach it.', '1.5 mm'],
    ['It helped 30% of them.', '30%'],
    ['It helped 30 percent.', '30 percent'],
    ['Twenty women took part.', 'Twenty women'],
    ['In one trial 5 of 30 had marks.', '5 of 30'],
    ['About 7 in 100 notice it.', '7 in 100'],
    ['First cited <Cite id="x" />. Then 4 weeks.', '4 weeks'],
    ['<Claim id="c">Two days</Claim>, or 9 days.', '9 days'],
  ])('finds the figure without a source in “%s”', (words, figure) => {
    const [finding, ...more] = numberHasClaim(on(words));
    expect(more).toEqual([]);
    expect(finding?.message).toContain(`"${figure}" has no claim`);
    expect(finding?.file).toBe('content/articles/a.mdx');
  });

  test.each([
    'It took three sessions <Cite id="x" />.',
    'It took <Claim id="c">three to six sessions</Claim>.',
    'Still red on day 3?',
    'In May 2018 the agency spoke.',
    'Use SPF 30 in the shade.',
    'Follow step 2 of the list.',
    'Call 911 at once.',
    'It takes weeks, not days.',
    'SkinPen 3 is a product.',
  ])('accepts “%s”', (words) => {
    expect(numberHasClaim(on(words))).toEqual([]);
  });

  test('finds figures in a summary, which cannot cite a source', () => {
    const page = article('a', 'Words.', {
      summary: 'It takes four sessions, and then you wait a while.',
    });
    expect(numberHasClaim(corpus({ articles: [page] }))[0]?.message).toContain('"four sessions"');
  });
});

test('number-has-claim checks the words of an alarm without claims', () => {
  const alarm = (claims: string[]) => ({
    alarms: [
      {
        level: 'today' as const,
        title: 'Today',
        says: 'Go within 72 hours.',
        claims,
        signs: ['x'],
      },
    ],
  });
  const find = (claims: string[]) =>
    numberHasClaim(corpus({ articles: [article('a', 'Words.', alarm(claims))] }));
  expect(find(['wait'])).toEqual([]);
  expect(find([])[0]?.message).toContain('"72 hours" has no claim');
});

describe('no-hype-words', () => {
  test.each([
    ['Needling is safe.', 'safe'],
    ['It is a painless visit.', 'painless'],
    ['Results are guaranteed.', 'guaranteed'],
    ['The gain is permanent.', 'permanent'],
    ['Is it so? It is proven.', 'proven'],
  ])('finds the word of hype in “%s”', (words, word) => {
    const [finding] = noHypeWords(on(words));
    expect(finding?.message).toContain(`"${word}" promises too much`);
  });

  test.each([
    'Is it safe?',
    'It is not painless.',
    'No study calls it safe.',
    'Clinics call it “safe and painless”.',
    'Nobody has shown that it is permanent.',
    'We don’t know whether it is safe.',
  ])('accepts “%s”', (words) => {
    expect(noHypeWords(on(words))).toEqual([]);
  });

  test('checks claims too', () => {
    const bad = claim('c', [], {
      explanation: 'It is a safe and proven choice for everybody we know.',
    });
    expect(noHypeWords(corpus({ claims: [bad] }))[0]?.file).toBe('content/claims/c.yaml');
  });
});
