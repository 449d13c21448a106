import { convertTime, isTimeUnit, type TimeUnit } from '../../lib/time-units.ts';
import { entriesOf, type Corpus, type Rule } from '../rule.ts';

type Claims = Corpus['claims'];

/** @returns the quantity of a claim as a span of time, or a message if it has none */
function spanOf(claims: Claims, id: string): { min: number; max: number; unit: TimeUnit } | string {
  const data = claims.get(id)?.data;
  if (!data) return `There is no valid claim "${id}" in content/claims/. Use an existing claim.`;
  const { quantity } = data;
  if (!quantity) return `The claim "${id}" has no quantity. Use a claim that has one.`;
  const { min = quantity.max, max, unit } = quantity;
  if (isTimeUnit(unit)) return { min, max, unit };
  return `The claim "${id}" has the unit ${unit}. Use a claim in hours, days or weeks.`;
}

function limitProblem(claims: Claims, slot: { claim: string; upTo: string }): string | undefined {
  const least = spanOf(claims, slot.claim);
  if (typeof least === 'string') return least;
  const most = spanOf(claims, slot.upTo);
  if (typeof most === 'string') return most;
  if (!Number.isInteger(least.min)) {
    return `The claim "${slot.claim}" starts at ${String(least.min)} ${least.unit}, but clinics can set whole numbers only. Use another claim.`;
  }
  const longest = convertTime(most.max, most.unit, least.unit);
  if (least.min <= longest) return undefined;
  return `The minimum from "${slot.claim}" (${String(least.min)} ${least.unit}) is above the maximum from "${slot.upTo}" (${String(longest)} ${least.unit}). Exchange the two claims, or use others.`;
}

/** A value that clinics may set on a page has a minimum and a maximum, and both come from claims. */
export const slotHasLimits: Rule = (corpus) =>
  entriesOf(corpus.articles).flatMap(({ file, line, data: { clinicSlots } }) =>
    clinicSlots.flatMap((slot, index) => {
      const isRepeated = clinicSlots.findIndex(({ id }) => id === slot.id) < index;
      const problem = isRepeated
        ? 'Another slot of this page has the same id. Change one of them.'
        : limitProblem(corpus.claims, slot);
      return problem === undefined ? [] : { file, line, message: `Slot "${slot.id}": ${problem}` };
    }),
  );
