/** The page that readers must find first for their questions, among the names and words of the real content. */
import { describe, expect, test } from 'vitest';
import { readCorpus } from '../../src/corpus/read.ts';
import { packAnswers, packNames } from '../../src/search/pack-names.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { sources } from '../../src/sources.ts';
import { root } from '../support/paths.ts';

const { corpus } = await readCorpus(root, sources);
const searcher = new Searcher(packNames(corpus, [], []), packAnswers(corpus, []));

describe('the first page that search finds', () => {
  test.each([
    ['acne scars', '/concerns/acne-scars/'],
    ['stretch marks', '/concerns/stretch-marks/'],
    ['wrinkles', '/concerns/fine-lines-and-wrinkles/'],
    ['melasma', '/concerns/melasma/'],
    ['melazma', '/concerns/melasma/'],
    ['keloid', '/articles/keloids-and-scarring/'],
    ['aftercare', '/articles/aftercare/'],
    ['cold sores', '/articles/cold-sores/'],
    ['derma roller', '/articles/home-rollers/'],
    ['numbing cream', '/articles/pain-and-numbing/'],
    ['vampire facial', '/articles/prp-vampire-facial/'],
    ['accutane', '/articles/isotretinoin-and-other-medicines/'],
    ['pockmarks', '/concerns/acne-scars/'],
    ['crows feet', '/concerns/fine-lines-and-wrinkles/'],
    ['tiger stripes', '/concerns/stretch-marks/'],
    ['zits', '/concerns/active-acne/'],
    ['bald spot', '/concerns/thinning-hair/'],
    ['is it safe?', '/articles/side-effects-and-risks/'],
    ['How does it work?', '/articles/how-it-works/'],
    ['does it hurt', '/articles/pain-and-numbing/'],
    ['how much does it cost', '/articles/cost/'],
    ['how many sessions do I need', '/articles/sessions-and-results/'],
    ['can i wear makeup after', '/articles/sun-makeup-exercise-and-skincare/'],
    ['Can I do it while pregnant?', '/articles/pregnancy-and-breastfeeding/'],
    ['is it safe for black skin', '/articles/brown-and-black-skin/'],
    ['will it make my melasma worse', '/concerns/melasma/'],
    ['day 3', '/articles/aftercare/'],
    ['three days later', '/articles/aftercare/'],
    ['0.5 mm', '/articles/needle-length/'],
    ['0.5mm', '/articles/needle-length/'],
    ['what is erythema', '/glossary/#erythema'],
  ])('for “%s” is %s', async (query, expected) => {
    const { items } = await searcher.search({ query, filters: {}, isExact: false, limit: 1 });
    expect(items[0]?.address).toBe(expected);
  });
});

describe('the card that says how fast to act', () => {
  test.each([
    ['yelow puss', 'when-to-get-help-clinic'],
    ['fever', 'when-to-get-help-clinic'],
    ['is it infected', 'when-to-get-help-clinic'],
    ['can’t breathe', 'when-to-get-help-now'],
    ['my throat is swelling', 'when-to-get-help-now'],
  ])('comes first for “%s”', async (query, card) => {
    const { alarms } = await searcher.search({ query, filters: {}, isExact: false, limit: 1 });
    expect(alarms[0]).toBe(card);
  });
});
