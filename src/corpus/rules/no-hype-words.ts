import { splitSentences } from '../../lib/readability.ts';
import { allPagesOf, entriesOf, type Rule } from '../rule.ts';

const hype =
  /\b(?:safe|safely|painless(?:ly)?|guarante\w+|miracle|risk-free|flawless|revolutionary|breakthrough|amazing|proven|cures?|cured|rejuvenat\w+|youthful|glowing|permanent(?:ly)?)\b/i;
const negation =
  /\b(?:no|not|never|nobody|nothing|none|without|neither|nor|cannot|hardly|unclear|whether|if|\w+n’t)\b/i;

/** Words that sell stand in questions, in quoted claims and in negations only. */
function soldIn(text: string): string | undefined {
  for (const sentence of splitSentences(text.replace(/“[^”]*”/g, '“…”'))) {
    const found = hype.exec(sentence);
    if (found && !sentence.includes('?') && !negation.test(sentence)) return found[0];
  }
  return undefined;
}

export const noHypeWords: Rule = (corpus) => {
  const texts = [
    ...allPagesOf(corpus).flatMap(({ file, line, data, body }) => [
      ...[data.title, data.description, data.summary].map((text) => ({ text, file, line })),
      ...body.headings.map(({ text, line }) => ({ text, file, line })),
      ...body.sentences.map(({ text, line }) => ({ text, file, line })),
    ]),
    ...entriesOf(corpus.claims).map(({ file, line, data }) => ({
      text: data.explanation,
      file,
      line,
    })),
    ...entriesOf(corpus.glossary).map(({ file, line, data }) => ({
      text: data.definition,
      file,
      line,
    })),
  ];
  return texts.flatMap(({ text, file, line }) => {
    const found = soldIn(text);
    return found === undefined
      ? []
      : {
          file,
          line,
          rule: 'no-hype-words',
          message: `"${found}" promises too much. Say what was found, in whom, and how sure we are.`,
        };
  });
};
