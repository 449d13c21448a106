import { amountsIn, isSameAmount, type Amount } from '../../lib/amounts.ts';
import { figureOfClaim, isContradicted, isFigureOf, othersIn } from '../agreement.ts';
import { claimedWordsOf, type Words } from '../claimed-words.ts';
import { allPagesOf, type Corpus, type Rule } from '../rule.ts';

/** Figures that a sentence may give without its claim: bare numbers, “two studies”, “one person”. */
const isAside = ({ unit, max }: Amount): boolean =>
  unit === '' || unit === 'studies' || (max === 1 && (unit === 'sessions' || unit === 'people'));

function isBacked(corpus: Corpus, words: Words, amount: Amount): boolean {
  const data = words.claims.flatMap((id) => corpus.claims.get(id)?.data ?? []);
  if (data.length === 0 || data.some((claim) => !isContradicted(claim, amount))) return true;
  if (!words.isLine) return false;
  // A whole sentence may also give a figure of its source, or one of the claim's other figures beside the main one.
  const findings = words.references.flatMap((id) => corpus.references.get(id)?.data.finding ?? []);
  const beside = data.filter((claim) =>
    amountsIn(words.text).some((one) => isFigureOf(claim, one)),
  );
  const others = [...findings.flatMap(amountsIn), ...beside.flatMap(othersIn)];
  return isAside(amount) || others.some((one) => isSameAmount(one, amount));
}

function messageFor(corpus: Corpus, { text, claims }: Words, amount: Amount): string {
  const figures = claims.map((id) => {
    const data = corpus.claims.get(id)?.data;
    return `"${id}" says ${(data && figureOfClaim(data)) ?? 'no such figure'}`;
  });
  return (
    `"${text}" gives ${amount.text}, but the claim ${figures.join(' and ')}. ` +
    `Correct these words or the figure in content/claims/${claims[0] ?? ''}.yaml.`
  );
}

/** Words that rest on a claim give the claim's figure, in any unit. */
export const wordsAgreeWithClaim: Rule = (corpus) =>
  allPagesOf(corpus).flatMap((page) =>
    claimedWordsOf(page).flatMap((words) =>
      amountsIn(words.text)
        .filter((amount) => !isBacked(corpus, words, amount))
        .map((amount) => ({
          file: page.file,
          line: words.line,
          message: messageFor(corpus, words, amount),
        })),
    ),
  );
