import { expect, test } from 'vitest';
import { hideableSectionExists } from '../../../../src/corpus/rules/hideable-section-exists.ts';
import { article, concern, corpus } from '../../../support/corpus.ts';

const words = ['## Where does it come from?', 'A.', '### A detail', '## How long?', 'B.'];

/** A page with these sections in mayHide. */
const page = (...ids: string[]) =>
  corpus({
    articles: [
      article('a', words.join('\n\n'), {
        mayHide: ids.map((section) => ({ section, formerIds: [] })),
      }),
    ],
  });

test.each([
  ['nothing', page()],
  ['a section', page('how-long')],
  ['two sections', page('how-long', 'where-does-it-come-from')],
])('a page where clinics may hide %s is accepted', (_name, content) => {
  expect(hideableSectionExists(content)).toEqual([]);
});

test.each([
  ['another spelling', page('how-log'), /^"how-log" is not a section.* ids are: how-long, /],
  ['a reworded heading', page('where-is-it-from'), /formerIds/],
  ['a subheading', page('a-detail'), /^"a-detail" is not a section/],
  ['the list of sources', page('references'), /^"references" is not a section/],
  [
    'a section of a page without headings',
    corpus({ concerns: [concern('k', { mayHide: [{ section: 'how-long', formerIds: [] }] })] }),
    /The page has no sections\./,
  ],
])('%s in mayHide is a finding', (_name, content, says) => {
  const found = hideableSectionExists(content);
  expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
  expect(found[0]?.file).toMatch(/^content\/(articles\/a|concerns\/k)\.mdx$/);
});
