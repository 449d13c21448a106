import { amountsIn, isSameValue } from '../../lib/amounts.ts';
import { figureOfClaim, isFigureOf, isShare, quantityOf, strayFiguresIn } from '../agreement.ts';
import { entriesOf, type Entry, type Rule } from '../rule.ts';

type Claim = Entry<'claims'>['data'];

/** What the words do not give: ends of the quantity (0 is where “up to” starts), or the count. */
function unsaid(words: string, claim: Claim): string[] {
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
  const stale = otherFigures.filter((text) => !words.includes(text.toLowerCase()));
  return [
    ...strays.map(
      ({ text }) =>
        `"${text}" is not the claim’s figure, ${figure}. Correct one of the two, or add "${text}" ` +
        'to otherFigures if it measures something else.',
    ),
    ...unsaid(words, claim).map(
      (end) =>
        `The figure is ${figure}, but statement and explanation never say ${end}. Say it, or correct the figure.`,
    ),
    ...stale.map(
      (text) =>
        `"${text}" is listed in otherFigures but is not in the statement or explanation. Delete it.`,
    ),
  ];
}

/** The quantity or count of a claim is the figure that its statement and explanation give. */
export const claimAgreesWithItself: Rule = (corpus) =>
  entriesOf(corpus.claims).flatMap(({ file, line, data }) =>
    messagesFor(data).map((message) => ({
      file,
      line,
      rule: 'claim-agrees-with-itself',
      message,
    })),
  );
