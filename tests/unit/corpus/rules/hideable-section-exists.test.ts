import { expect, test } from 'vitest';
import { hideableSectionExists } from '../../../../src/corpus/rules/hideable-section-exists.ts';
import { article, concern, corpus } from '../../../support/corpus.ts';

const words = ['## Where does it come from?', 'A.', '### A detail', '## How long?', 'B.'];

/** A page that lets clinics hide these sections. */
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
])('a page that opens %s is sound', (_name, content) => {
  expect(hideableSectionExists(content)).toEqual([]);
});

test.each([
  ['another spelling', page('how-log'), /^"how-log" is no section.*Near it are: how-long, /],
  ['a reworded heading', page('where-is-it-from'), /formerIds/],
  ['a smaller heading', page('a-detail'), /^"a-detail" is no section/],
  ['the sources, which always show', page('references'), /^"references" is no section/],
  [
    'a section of a page without headings',
    corpus({ concerns: [concern('k', { mayHide: [{ section: 'how-long', formerIds: [] }] })] }),
    /It has none\./,
  ],
])('%s is found', (_name, content, says) => {
  const found = hideableSectionExists(content);
  expect(found.map(({ message }) => message)).toEqual([expect.stringMatching(says)]);
  expect(found[0]?.file).toMatch(/^content\/(articles\/a|concerns\/k)\.mdx$/);
});
