import type { Rule } from './rule.ts';
import { citationEndsItsSentence } from './rules/citation-ends-its-sentence.ts';
import { claimAgreesWithItself } from './rules/claim-agrees-with-itself.ts';
import { claimExists } from './rules/claim-exists.ts';
import { claimIsUsed } from './rules/claim-is-used.ts';
import { concernExists } from './rules/concern-exists.ts';
import { datesAreLikely } from './rules/dates-are-likely.ts';
import { formerIdIsFree } from './rules/former-id-is-free.ts';
import { goneIsWithdrawn } from './rules/gone-is-withdrawn.ts';
import { headingOrder } from './rules/heading-order.ts';
import { hideableSectionExists } from './rules/hideable-section-exists.ts';
import { hideableSectionHoldsNoWarning } from './rules/hideable-section-holds-no-warning.ts';
import { hideableSectionIsListedOnce } from './rules/hideable-section-is-listed-once.ts';
import { hidingSafetyHasReason } from './rules/hiding-safety-has-reason.ts';
import { linkTextIsDescriptive } from './rules/link-text-is-descriptive.ts';
import { nameIsUnique } from './rules/name-is-unique.ts';
import { noHypeWords } from './rules/no-hype-words.ts';
import { numberHasClaim } from './rules/number-has-claim.ts';
import { pageHasJamaMarks } from './rules/page-has-jama-marks.ts';
import { pictureHasAlt } from './rules/picture-has-alt.ts';
import { readingGradeIsLow } from './rules/reading-grade-is-low.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { retractedIsNotCited } from './rules/retracted-is-not-cited.ts';
import { secondHandIsNotAlone } from './rules/second-hand-is-not-alone.ts';
import { slotHasLimits } from './rules/slot-has-limits.ts';
import { subjectHasOneFigure } from './rules/subject-has-one-figure.ts';
import { termIsDefined } from './rules/term-is-defined.ts';
import { unknownIsEarned } from './rules/unknown-is-earned.ts';
import { versionIsRecorded } from './rules/version-is-recorded.ts';
import { versionsCountDown } from './rules/versions-count-down.ts';
import { wordsAgreeWithClaim } from './rules/words-agree-with-claim.ts';
import { wordsRunNothing } from './rules/words-run-nothing.ts';

/** What must hold across entries before anything is built. */
export const rules: Rule[] = [
  citationEndsItsSentence,
  claimAgreesWithItself,
  claimExists,
  claimIsUsed,
  concernExists,
  datesAreLikely,
  formerIdIsFree,
  goneIsWithdrawn,
  headingOrder,
  hideableSectionExists,
  hideableSectionHoldsNoWarning,
  hideableSectionIsListedOnce,
  hidingSafetyHasReason,
  linkTextIsDescriptive,
  nameIsUnique,
  noHypeWords,
  numberHasClaim,
  pageHasJamaMarks,
  pictureHasAlt,
  readingGradeIsLow,
  referenceExists,
  retractedIsNotCited,
  secondHandIsNotAlone,
  slotHasLimits,
  subjectHasOneFigure,
  termIsDefined,
  unknownIsEarned,
  versionIsRecorded,
  versionsCountDown,
  wordsAgreeWithClaim,
  wordsRunNothing,
];
