import { expect, test } from 'vitest';
import { hideableSectionHoldsNoWarning } from '../../../../src/corpus/rules/hideable-section-holds-no-warning.ts';
import { article, corpus } from '../../../support/corpus.ts';

/** The findings on a page whose second section is in mayHide. */
function findingsOf(hidden: string, shown = 'Words.') {
  const words = `## Shown\n\n${shown}\n\n## Hidden\n\n${hidden}\n\n## Last\n\n${shown}`;
  const mayHide = [{ section: 'hidden', formerIds: [] }];
  return hideableSectionHoldsNoWarning(corpus({ articles: [article('a', words, { mayHide })] }));
}

test('clinics may hide text, figures, sources and lists of what to do', () => {
  const words = 'A <Claim id="c">day</Claim> <Cite id="x" />.\n\n<Do>\n\n- B\n- C\n\n</Do>';
  expect(findingsOf(words)).toEqual([]);
});

test('warnings in other sections do not matter', () => {
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
])('a <%s> in a section that clinics may hide is a finding at its line', (name, words) => {
  const line = 7 + words.slice(0, words.indexOf(`<${name}`)).split('\n').length;
  expect(findingsOf(words)).toEqual([
    expect.objectContaining({
      file: 'content/articles/a.mdx',
      line: line - 1,
      message: expect.stringMatching(new RegExp(`"hidden".*<${name}>`)) as unknown,
    }),
  ]);
});
