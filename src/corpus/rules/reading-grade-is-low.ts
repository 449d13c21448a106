import { count, gradeOf, termPattern } from '../../lib/readability.ts';
import { allPagesOf, entriesOf, type Corpus, type Rule } from '../rule.ts';

/** Highest Flesch–Kincaid grade with glossary terms counted as two syllables. */
export const maxGrade = 6.9;
/** Highest grade of the words as they stand. */
export const maxRawGrade = 8.9;

export function easyTermsOf(corpus: Corpus): RegExp {
  return termPattern(
    entriesOf(corpus.glossary).flatMap(({ data }) => [data.term, ...data.alsoCalled]),
  );
}

/** A page that a tired reader has to read twice is not finished. */
export const readingGradeIsLow: Rule = (corpus) => {
  if (corpus.glossary.size === 0) return [];
  const easyTerms = easyTermsOf(corpus);
  return allPagesOf(corpus).flatMap(({ file, line, data, body }) => {
    const paragraphs = [data.summary, ...body.paragraphs];
    const grade = gradeOf(count(paragraphs, easyTerms));
    const rawGrade = gradeOf(count(paragraphs));
    if (grade <= maxGrade && rawGrade <= maxRawGrade) return [];
    return {
      file,
      line,
      rule: 'reading-grade-is-low',
      message:
        `The reading grade is ${grade.toFixed(1)} (${rawGrade.toFixed(1)} as it stands); at most ` +
        `${String(maxGrade)} (${String(maxRawGrade)}) is accepted. Shorten sentences and choose shorter words.`,
    };
  });
};
