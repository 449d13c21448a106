import { expect, test } from 'vitest';
import { parseBody } from '../../../../src/corpus/body.ts';
import { readCorpus } from '../../../../src/corpus/read.ts';
import type { Corpus } from '../../../../src/corpus/rule.ts';
import { wordsRunNothing } from '../../../../src/corpus/rules/words-run-nothing.ts';
import { sources } from '../../../../src/sources.ts';
import { article, corpus, sitePage } from '../../../support/corpus.ts';
import { root } from '../../../support/paths.ts';

const { corpus: fixture } = await readCorpus(`${root}/tests/fixture`, sources);

/** The needle depth tool, with other words on its page. */
function toolWith(words: string): Corpus {
  const tool = fixture.tools.get('needle-depth');
  if (!tool) throw new Error('The fixture has no needle-depth.');
  return corpus({ tools: [{ ...tool, body: parseBody(words) }] });
}
const messagesFor = (content: Corpus) => wordsRunNothing(content).map(({ message }) => message);

test('a tool has its own tag on its page', () => {
  expect(messagesFor(toolWith('<NeedleDepth />'))).toEqual([]);
});

test('a page about the site has tags of its own', () => {
  const words = '<Section id="who" title="Who?">\n\n<Setting name="author" /> does.\n\n</Section>';
  expect(messagesFor(corpus({ pages: [sitePage('about', words)] }))).toEqual([]);
});

test('the page for clinics can show the ways to embed a page', () => {
  expect(messagesFor(corpus({ pages: [sitePage('for-clinics', '<WaysToEmbed />')] }))).toEqual([]);
});

test.each([
  [
    'for clinics, on another page about the site',
    corpus({ pages: [sitePage('about', '<WaysToEmbed />')] }),
    /<WaysToEmbed>/,
  ],
  [
    'for pages about the site, on a guide',
    corpus({ articles: [article('a', '<Setting name="author" />')] }),
    /<Setting>/,
  ],
  ['of another tool', toolWith('<RecoveryGuide />'), /<RecoveryGuide>.*NeedleDepth/],
  [
    'of a tool, on a guide',
    corpus({ articles: [article('a', '<NeedleDepth />')] }),
    /<NeedleDepth>/,
  ],
  ['that is no tag', toolWith('<needle-depth />'), /<needle-depth>/],
])('a tag %s is refused', (_case, content, says) => {
  const messages = messagesFor(content);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(says);
  expect(messages[0]).toMatch(/is no tag of ours\. Known are: AdviceDiffers, /);
});
