import { amountsIn, type Amount } from '../../lib/amounts.ts';
import { allPagesOf, type Rule } from '../rule.ts';

/** “One study”, “a day or two” and “half a year” count nothing. */
const isVague = ({ text, min }: Amount): boolean => !/\d/.test(text) && min <= 1;

/** The first figure with a unit, as “3 to 6 sessions”, “twenty people” or “5 of 30”. */
function figureIn(text: string): string | undefined {
  return amountsIn(text).find((amount) => amount.unit !== '' && !isVague(amount))?.text;
}

/** A medical figure stands on a claim, or on a source cited in its sentence. A summary has neither; an alarm names its claims. */
export const numberHasClaim: Rule = (corpus) =>
  allPagesOf(corpus).flatMap(({ file, line, data, body }) => {
    const uncited = body.sentences
      .filter(({ cites }) => cites.length === 0)
      .map(({ unclaimed, line }) => ({ found: figureIn(unclaimed), line }));
    const inAlarms = ('alarms' in data ? data.alarms : [])
      .filter(({ claims }) => claims.length === 0)
      .map(({ says }) => ({ found: figureIn(says), line }));
    const inSummary = { found: figureIn(data.summary), line };
    return [inSummary, ...inAlarms, ...uncited].flatMap(({ found, line }) =>
      found === undefined
        ? []
        : {
            file,
            line,
            rule: 'number-has-claim',
            message: `"${found}" has no claim. Put <Claim id="…"> around it, cite its source in the same sentence, or leave the figure out.`,
          },
    );
  });
