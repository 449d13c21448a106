/** Figures that drawings and tools take from claims. Errors name the place, what is wrong, and what to do. */
import { formatAmount } from '../lib/amounts.ts';

export interface Figure {
  min: number;
  max: number;
  unit: string;
}

interface Quantity {
  min?: number | undefined;
  max: number;
  unit: string;
}

/** The ids in the `claims` attribute of a tag. @throws when they are not one for each of `parts` */
export function claimIds(
  claims: string | undefined,
  parts: readonly string[],
  where: string,
): string[] {
  const ids = (claims ?? '').split(/\s+/).filter(Boolean);
  if (ids.length === parts.length) return ids;
  throw new Error(
    `${where}: claims="${claims ?? ''}" names ${String(ids.length)} claims, but the drawing needs ` +
      `${String(parts.length)}. Name them in this order: ${parts.join(', ')}.`,
  );
}

/** The figure of a claim. @throws when it has none in one of `units` */
export function figureOf(
  id: string,
  quantity: Quantity | undefined,
  units: readonly string[],
  where: string,
): Figure {
  const wanted = `a quantity in ${units.join(' or ')}`;
  if (!quantity) {
    throw new Error(`${where}: the claim "${id}" has no quantity. Give it ${wanted}.`);
  }
  const min = quantity.min ?? quantity.max;
  if (units.includes(quantity.unit) && min >= 0 && quantity.max > 0 && min <= quantity.max) {
    return { min, max: quantity.max, unit: quantity.unit };
  }
  throw new Error(
    `${where}: the claim "${id}" says ${formatAmount(quantity)}, which cannot be drawn. Give it ${wanted}, smallest first.`,
  );
}

/** The figure of a claim that gives a range. @throws when its ends are equal, or as `figureOf` does */
export function rangeOf(...of: Parameters<typeof figureOf>): Figure {
  const figure = figureOf(...of);
  if (figure.min < figure.max) return figure;
  const [id, , , where] = of;
  throw new Error(
    `${where}: the claim "${id}" says ${String(figure.max)} ${figure.unit}, but the drawing shows a range. Give it a min below its max.`,
  );
}
