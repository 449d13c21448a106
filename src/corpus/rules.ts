import type { Rule } from './rule.ts';
import { citationEndsItsSentence } from './rules/citation-ends-its-sentence.ts';
import { claimExists } from './rules/claim-exists.ts';
import { concernExists } from './rules/concern-exists.ts';
import { pictureHasAlt } from './rules/picture-has-alt.ts';
import { readingGradeIsLow } from './rules/reading-grade-is-low.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { termIsDefined } from './rules/term-is-defined.ts';
import { titleIsUnique } from './rules/title-is-unique.ts';

/** What must hold across entries before anything is built. */
export const rules: Rule[] = [
  citationEndsItsSentence,
  claimExists,
  concernExists,
  pictureHasAlt,
  readingGradeIsLow,
  referenceExists,
  termIsDefined,
  titleIsUnique,
];
