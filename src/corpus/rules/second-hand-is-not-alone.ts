import { allPagesOf, entriesOf, type Rule } from '../rule.ts';

/** Words by which a sentence says that we did not see the source itself. */
const saysHowWeKnow =
  /\b(?:reports?|reported|reportedly|quot\w+|newspapers?|summar\w+|second-hand|have not seen|according to|described by|later (?:authors|papers|reviews))\b/i;

/** A source seen only second-hand carries no benefit and no comfort; a warning says how we know of it. */
export const secondHandIsNotAlone: Rule = (corpus) => {
  const secondHand = new Set(
    entriesOf(corpus.references).flatMap(({ id, data }) => (data.isSecondHand ? id : [])),
  );
  const isSecondHand = (id: string): boolean => secondHand.has(id);
  const finding = (file: string, line: number, ids: string[], cure: string) => ({
    file,
    line,
    rule: 'second-hand-is-not-alone',
    message: `${ids.join(', ')}: seen only second-hand. ${cure}`,
  });
  const onPages = allPagesOf(corpus).flatMap(({ file, body }) =>
    body.sentences
      .filter(({ cites }) => cites.length > 0 && cites.every(isSecondHand))
      .filter(({ text }) => !saysHowWeKnow.test(text))
      .map(({ cites, line }) =>
        finding(
          file,
          line,
          cites,
          'Say in the sentence how we know, or cite a source that was read.',
        ),
      ),
  );
  const inClaims = entriesOf(corpus.claims).flatMap(({ file, line, data }) => {
    const supporting = data.evidence.filter(({ relation }) => relation === 'supports');
    const ids = supporting.map(({ reference }) => reference).filter(isSecondHand);
    return ids.length === 0 || saysHowWeKnow.test(data.statement)
      ? []
      : finding(
          file,
          line,
          ids,
          'It may qualify a claim; support it only where the statement says how we know.',
        );
  });
  return [...onPages, ...inClaims];
};
