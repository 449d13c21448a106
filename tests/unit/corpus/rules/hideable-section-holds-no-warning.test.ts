import { expect, test } from 'vitest';
import { hideableSectionHoldsNoWarning } from '../../../../src/corpus/rules/hideable-section-holds-no-warning.ts';
import { article, corpus } from '../../../support/corpus.ts';

/** What the rule says of a page whose second section may be hidden. */
function findingsOf(hidden: string, shown = 'Words.') {
  const words = `## Shown\n\n${shown}\n\n## Hidden\n\n${hidden}\n\n## Last\n\n${shown}`;
  const mayHide = [{ section: 'hidden', formerIds: [] }];
  return hideableSectionHoldsNoWarning(corpus({ articles: [article('a', words, { mayHide })] }));
}

test('words, figures, sources and lists of what to do may be hidden', () => {
  const words = 'A <Claim id="c">day</Claim> <Cite id="x" />.\n\n<Do>\n\n- B\n- C\n\n</Do>';
  expect(findingsOf(words)).toEqual([]);
});

test('warnings of the sections around it are no matter', () => {
  expect(findingsOf('Words.', '<Unknown>\n\n- A\n\n</Unknown>')).toEqual([]);
});

test.each([
  ['Care', '<Care level="self" title="T">\n\nA\n\n</Care>'],
  ['Dont', '<Dont>\n\n- A\n- B\n\n</Dont>'],
  ['Unknown', '### Deeper\n\n<Unknown>\n\n- A\n\n</Unknown>'],
  ['EmergencyNumbers', 'Then call <EmergencyNumbers />.'],
  ['WaitingTimes', '<WaitingTimes claims="a b" />'],
  ['Verdict', '<Verdict id="c" />'],
  ['AdviceDiffers', '<AdviceDiffers about="T">\n\n- A\n- B\n\n</AdviceDiffers>'],
])('a <%s> in it is found, at its line', (name, words) => {
  const line = 7 + words.slice(0, words.indexOf(`<${name}`)).split('\n').length;
  expect(findingsOf(words)).toEqual([
    expect.objectContaining({
      file: 'content/articles/a.mdx',
      line: line - 1,
      message: expect.stringMatching(new RegExp(`"hidden".*<${name}>`)) as unknown,
    }),
  ]);
});
