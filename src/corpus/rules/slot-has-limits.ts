import { convertTime, isTimeUnit, type TimeUnit } from '../../lib/time-units.ts';
import { entriesOf, type Corpus, type Rule } from '../rule.ts';

type Claims = Corpus['claims'];

/** The figure of a claim as a span of time, or what keeps it from being one. */
function spanOf(claims: Claims, id: string): { min: number; max: number; unit: TimeUnit } | string {
  const data = claims.get(id)?.data;
  if (!data) return `There is no sound claim "${id}" in content/claims/. Name one that is there.`;
  const { quantity } = data;
  if (!quantity) return `The claim "${id}" has no quantity. Name one that has.`;
  const { min = quantity.max, max, unit } = quantity;
  if (isTimeUnit(unit)) return { min, max, unit };
  return `The claim "${id}" counts ${unit}. Name one that counts hours, days or weeks.`;
}

function limitProblem(claims: Claims, slot: { claim: string; upTo: string }): string | undefined {
  const least = spanOf(claims, slot.claim);
  if (typeof least === 'string') return least;
  const most = spanOf(claims, slot.upTo);
  if (typeof most === 'string') return most;
  if (!Number.isInteger(least.min)) {
    return `"${slot.claim}" starts at ${String(least.min)} ${least.unit}. A clinic sets whole numbers.`;
  }
  const longest = convertTime(most.max, most.unit, least.unit);
  if (least.min <= longest) return undefined;
  return `"${slot.claim}" gives ${String(least.min)} ${least.unit} at least, and "${slot.upTo}" only ${String(longest)} at most.`;
}

/** What a clinic may set on a page has limits, and both come from claims. */
export const slotHasLimits: Rule = (corpus) =>
  entriesOf(corpus.articles).flatMap(({ file, line, data: { clinicSlots } }) =>
    clinicSlots.flatMap((slot, index) => {
      const isTwice = clinicSlots.findIndex(({ id }) => id === slot.id) < index;
      const message = isTwice
        ? 'The page has this slot twice. Give each an id of its own.'
        : limitProblem(corpus.claims, slot);
      if (message === undefined) return [];
      return { file, line, rule: 'slot-has-limits', message: `Slot "${slot.id}": ${message}` };
    }),
  );
