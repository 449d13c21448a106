import { pagesOf, type Rule } from '../rule.ts';

const words =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred';
const number = `(?:\\d[\\d.,]*|${words})`;
const unit =
  'mm|millimeters?|%|percent|minutes?|hours?|days?|weeks?|months?|years?|sessions?|treatments?|visits?|' +
  'people|persons|patients|women|men|volunteers|studies|trials|in 100|in a hundred|of \\d+|out of \\d+';
/** A figure with its unit, as “3 to 6 sessions”, “twenty people” or “5 of 30”. */
const quantity = new RegExp(
  `(?<![\\w-])${number}(?:[ -]+(?:to|or|and) ${number})?(?:[ -]|(?=%))(?:${unit})(?!\\w)`,
  'i',
);

/** A medical figure stands on a claim, or on a source cited in its sentence. A summary has neither. */
export const numberHasClaim: Rule = (corpus) =>
  pagesOf(corpus).flatMap(({ file, line, data, body }) => {
    const uncited = body.sentences
      .filter(({ cites }) => cites.length === 0)
      .map(({ unclaimed, line }) => ({ found: quantity.exec(unclaimed)?.[0], line }));
    const inSummary = { found: quantity.exec(data.summary)?.[0], line };
    return [inSummary, ...uncited].flatMap(({ found, line }) =>
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
