import { allPagesOf, entriesOf, type Rule } from '../rule.ts';

/** Words by which a sentence tells readers that we have not seen the source itself. */
const saysHowWeKnow =
  /\b(?:reports?|reported|reportedly|quot\w+|newspapers?|summar\w+|second-hand|have not seen|according to|described by|later (?:authors|papers|reviews))\b/i;

/** A source that we have not seen ourselves supports a statement only if the statement says so. */
export const secondHandIsNotAlone: Rule = (corpus) => {
  const isSecondHand = (id: string): boolean =>
    corpus.references.get(id)?.data.isSecondHand === true;
  const onPages = allPagesOf(corpus).flatMap(({ file, body }) =>
    body.sentences
      .filter(({ cites }) => cites.length > 0 && cites.every(isSecondHand))
      .filter(({ text }) => !saysHowWeKnow.test(text))
      .map(({ cites, line }) => ({
        file,
        line,
        message: `Only second-hand sources support this sentence: ${cites.join(', ')}. Say in the sentence how we know, or cite a source that we have read.`,
      })),
  );
  const inClaims = entriesOf(corpus.claims).flatMap(({ file, line, data }) => {
    const supporting = data.evidence.filter(({ relation }) => relation === 'supports');
    const ids = supporting.map(({ reference }) => reference).filter(isSecondHand);
    if (ids.length === 0 || saysHowWeKnow.test(data.statement)) return [];
    const message = `Second-hand sources support this claim: ${ids.join(', ')}. Change their relation to qualifies, or say in the statement how we know.`;
    return { file, line, message };
  });
  return [...onPages, ...inClaims];
};
