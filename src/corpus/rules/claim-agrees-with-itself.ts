import { amountsIn, isSameValue } from '../../lib/amounts.ts';
import { figureOfClaim, quantityOf, strayFiguresIn } from '../agreement.ts';
import { entriesOf, type Corpus, type Rule } from '../rule.ts';

type Claim = NonNullable<ReturnType<Corpus['claims']['get']>>['data'];

/** Ends of the quantity that the words do not give; 0 is where “up to” starts. */
function unsaid(words: string, claim: Claim): string[] {
  const range = quantityOf(claim);
  if (!range) return [];
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
        `"${text}" is not the claim’s quantity, ${figure}. Correct one of the two, or add "${text}" ` +
        'to otherFigures if it measures something else.',
    ),
    ...unsaid(words, claim).map(
      (end) =>
        `The quantity is ${figure}, but statement and explanation never say ${end}. Say it, or correct the quantity.`,
    ),
    ...stale.map(
      (text) =>
        `"${text}" is listed in otherFigures but is not in the statement or explanation. Delete it.`,
    ),
  ];
}

/** The quantity of a claim is the figure that its statement and explanation give. */
export const claimAgreesWithItself: Rule = (corpus) =>
  entriesOf(corpus.claims).flatMap(({ file, line, data }) =>
    messagesFor(data).map((message) => ({
      file,
      line,
      rule: 'claim-agrees-with-itself',
      message,
    })),
  );
