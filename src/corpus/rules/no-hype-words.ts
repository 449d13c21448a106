import { splitSentences } from '../../lib/readability.ts';
import { allPagesOf, entriesOf, type Rule } from '../rule.ts';

const hype =
  /\b(?:safe|safely|painless(?:ly)?|guarante\w+|miracle|risk-free|flawless|revolutionary|breakthrough|amazing|proven|cures?|cured|rejuvenat\w+|youthful|glowing|permanent(?:ly)?)\b/i;
const negation =
  /\b(?:no|not|never|nobody|nothing|none|without|neither|nor|cannot|hardly|unclear|whether|if|\w+n’t)\b/i;

/** The first word of hype outside of questions, quotations and negations. */
function hypeIn(text: string): string | undefined {
  for (const sentence of splitSentences(text.replace(/“[^”]*”/g, '“…”'))) {
    const found = hype.exec(sentence);
    if (found && !sentence.includes('?') && !negation.test(sentence)) return found[0];
  }
  return undefined;
}

export const noHypeWords: Rule = (corpus) => {
  const texts = [
    ...allPagesOf(corpus).flatMap(({ file, line, data, body }) => [
      { text: data.title, file, line },
      { text: data.description, file, line },
      { text: data.summary, file, line },
      ...body.headings.map(({ text, line }) => ({ text, file, line })),
      ...body.sentences.map(({ text, line }) => ({ text, file, line })),
    ]),
    ...entriesOf(corpus.claims).map(({ data, ...place }) => ({ ...place, text: data.explanation })),
    ...entriesOf(corpus.glossary).map(({ data, ...place }) => ({
      ...place,
      text: data.definition,
    })),
  ];
  return texts.flatMap(({ text, file, line }) => {
    const found = hypeIn(text);
    if (found === undefined) return [];
    const message = `"${found}" promises too much. Say what was found, in whom, and how sure we are.`;
    return { file, line, message };
  });
};
