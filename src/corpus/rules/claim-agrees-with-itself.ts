import { amountsIn, isSameValue } from '../../lib/amounts.ts';
import { figureOfClaim, isFigureOf, isShare, quantityOf, strayFiguresIn } from '../agreement.ts';
import { entriesOf, type Entry, type Rule } from '../rule.ts';

type Claim = Entry<'claims'>['data'];

/** The ends of the quantity, or the count, that the words leave out. An end of 0 is not expected in words. */
function missingFrom(words: string, claim: Claim): string[] {
  const { frequency } = claim;
  const range = quantityOf(claim);
  if (!range) {
    if (!frequency) return [];
    const isSaid = amountsIn(words).some((amount) => isShare(amount) && isFigureOf(claim, amount));
    return isSaid ? [] : [`${String(frequency.count)} of ${String(frequency.of)}`];
  }
  const said = amountsIn(words).flatMap(({ min, max, unit }) =>
    [min, max].map((value) => [value, unit === '' ? range.unit : unit] as [number, string]),
  );
  return [...new Set([range.min, range.max])]
    .filter((end) => end !== 0 && !said.some((one) => isSameValue(one, [end, range.unit])))
    .map((end) => `${String(end)} ${claim.quantity?.unit ?? ''}`);
}

function messagesFor(claim: Claim): string[] {
  const { statement, explanation, otherFigures } = claim;
  const figure = figureOfClaim(claim) ?? '';
  const words = `${statement} ${explanation}`.toLowerCase();
  const strays = [statement, explanation].flatMap((text) => strayFiguresIn(claim, text));
  const unused = otherFigures.filter((text) => !words.includes(text.toLowerCase()));
  return [
    ...strays.map(
      ({ text }) =>
        `"${text}" is not the claim’s figure, which is ${figure}. Correct one of them, or add "${text}" ` +
        'to otherFigures if it measures something else.',
    ),
    ...missingFrom(words, claim).map(
      (end) =>
        `The claim’s figure is ${figure}, but its statement and explanation do not mention ${end}. ` +
        'Mention it, or correct the figure.',
    ),
    ...unused.map(
      (text) =>
        `"${text}" is in otherFigures but not in the statement or explanation. Remove it from otherFigures.`,
    ),
  ];
}

/** The statement and explanation of a claim give the same figure as its quantity or frequency. */
export const claimAgreesWithItself: Rule = (corpus) =>
  entriesOf(corpus.claims).flatMap(({ file, line, data }) =>
    messagesFor(data).map((message) => ({ file, line, message })),
  );
