import { count, gradeOf, termPattern } from '../../lib/readability.ts';
import { allPagesOf, entriesOf, type Corpus, type Rule } from '../rule.ts';

/** Highest allowed Flesch–Kincaid grade when glossary terms count as two syllables. */
export const maxGrade = 6.9;
/** Highest allowed grade when all words count in full. */
export const maxRawGrade = 8.9;

export function easyTermsOf(corpus: Corpus): RegExp {
  return termPattern(
    entriesOf(corpus.glossary).flatMap(({ data }) => [data.term, ...data.alsoCalled]),
  );
}

/** A tired reader understands each page at the first reading. */
export const readingGradeIsLow: Rule = (corpus) => {
  if (corpus.glossary.size === 0) return [];
  const easyTerms = easyTermsOf(corpus);
  return allPagesOf(corpus).flatMap(({ file, line, data, body }) => {
    const paragraphs = [data.summary, ...body.paragraphs];
    const grade = gradeOf(count(paragraphs, easyTerms));
    const rawGrade = gradeOf(count(paragraphs));
    if (grade <= maxGrade && rawGrade <= maxRawGrade) return [];
    const message =
      `The reading grade is ${grade.toFixed(1)}, or ${rawGrade.toFixed(1)} with glossary terms counted in full. ` +
      `The limits are ${String(maxGrade)} and ${String(maxRawGrade)}. Use shorter sentences and shorter words.`;
    return { file, line, message };
  });
};
