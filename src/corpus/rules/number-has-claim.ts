import { amountsIn, type Amount } from '../../lib/amounts.ts';
import { allPagesOf, type Rule } from '../rule.ts';

/** Phrases such as “one study”, “a day or two” and “half a year” are not figures. */
const isVague = ({ text, min }: Amount): boolean => !/\d/.test(text) && min <= 1;

/** The first figure with a unit, such as “3 to 6 sessions”, “twenty people” or “5 of 30”. */
function figureIn(text: string): string | undefined {
  return amountsIn(text).find((amount) => amount.unit !== '' && !isVague(amount))?.text;
}

/**
 * Each medical figure is inside a claim, or its sentence cites a source. A summary can do neither, so it has no
 * figures. An alarm names its claims in a field.
 */
export const numberHasClaim: Rule = (corpus) =>
  allPagesOf(corpus).flatMap(({ file, line, data, body }) => {
    const uncited = body.sentences
      .filter(({ cites }) => cites.length === 0)
      .map(({ unclaimed, line }) => ({ text: unclaimed, line }));
    const inAlarms = ('alarms' in data ? data.alarms : [])
      .filter(({ claims }) => claims.length === 0)
      .map(({ says }) => ({ text: says, line }));
    return [{ text: data.summary, line }, ...inAlarms, ...uncited].flatMap(({ text, line }) => {
      const found = figureIn(text);
      if (found === undefined) return [];
      const message = `"${found}" has no claim. Put <Claim id="…"> around it, cite its source in the same sentence, or remove the number.`;
      return { file, line, message };
    });
  });
