import type { Finding } from '../lib/finding.ts';
import type { Corpus, Rule } from './rule.ts';
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

/** The rules that compare entries with each other, by name. A build stops if one is broken. */
export const rules: Record<string, Rule> = {
  'citation-ends-its-sentence': citationEndsItsSentence,
  'claim-agrees-with-itself': claimAgreesWithItself,
  'claim-exists': claimExists,
  'claim-is-used': claimIsUsed,
  'concern-exists': concernExists,
  'dates-are-likely': datesAreLikely,
  'former-id-is-free': formerIdIsFree,
  'gone-is-withdrawn': goneIsWithdrawn,
  'heading-order': headingOrder,
  'hideable-section-exists': hideableSectionExists,
  'hideable-section-holds-no-warning': hideableSectionHoldsNoWarning,
  'hideable-section-is-listed-once': hideableSectionIsListedOnce,
  'hiding-safety-has-reason': hidingSafetyHasReason,
  'link-text-is-descriptive': linkTextIsDescriptive,
  'name-is-unique': nameIsUnique,
  'no-hype-words': noHypeWords,
  'number-has-claim': numberHasClaim,
  'page-has-jama-marks': pageHasJamaMarks,
  'picture-has-alt': pictureHasAlt,
  'reading-grade-is-low': readingGradeIsLow,
  'reference-exists': referenceExists,
  'retracted-is-not-cited': retractedIsNotCited,
  'second-hand-is-not-alone': secondHandIsNotAlone,
  'slot-has-limits': slotHasLimits,
  'subject-has-one-figure': subjectHasOneFigure,
  'term-is-defined': termIsDefined,
  'unknown-is-earned': unknownIsEarned,
  'version-is-recorded': versionIsRecorded,
  'versions-count-down': versionsCountDown,
  'words-agree-with-claim': wordsAgreeWithClaim,
  'words-run-nothing': wordsRunNothing,
};

export const findingsIn = (corpus: Corpus): Finding[] =>
  Object.entries(rules).flatMap(([rule, check]) =>
    check(corpus).map((problem) => ({ ...problem, rule })),
  );
