import { expect, test } from 'vitest';
import { parseBody } from '../../../../src/corpus/body.ts';
import { readCorpus } from '../../../../src/corpus/read.ts';
import type { Corpus } from '../../../../src/corpus/rule.ts';
import { wordsRunNothing } from '../../../../src/corpus/rules/words-run-nothing.ts';
import { sources } from '../../../../src/sources.ts';
import { article, corpus, sitePage } from '../../../support/corpus.ts';
import { root } from '../../../support/paths.ts';

const { corpus: fixture } = await readCorpus(`${root}/tests/fixture`, sources);

/** The needle depth tool with these words on its page. */
function toolWith(words: string): Corpus {
  const tool = fixture.tools.get('needle-depth');
  if (!tool) throw new Error('tests/fixture has no tool needle-depth.');
  return corpus({ tools: [{ ...tool, body: parseBody(words) }] });
}
const messagesFor = (content: Corpus) => wordsRunNothing(content).map(({ message }) => message);

test('the page of a tool can use the tag of the tool', () => {
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
  ['that nobody defined', toolWith('<needle-depth />'), /<needle-depth>/],
])('a tag %s is a finding', (_case, content, says) => {
  const messages = messagesFor(content);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toMatch(says);
  expect(messages[0]).toMatch(/is not a known tag\. Use one of: AdviceDiffers, /);
});
