/** The figures that a drawing shows, from the claims that its tag names. */
import { findEntry } from '../corpus/corpus.ts';
import { claimIds, figureOf, rangeOf, type Figure } from '../evidence/figures.ts';
import { formatAmount } from '../lib/amounts.ts';

interface Part {
  /** What the figure measures, for errors. */
  what: string;
  units: readonly string[];
  /** Whether the drawing shows both ends. */
  isRange?: boolean;
}

/**
 * @param claims the attribute of the tag: one id for each of `parts`, in their order
 * @throws when an id is missing or unknown, or its claim has no figure that can be drawn
 */
export async function figuresOf<const Parts extends readonly Part[]>(
  claims: string,
  parts: Parts,
  where: string,
): Promise<{ [K in keyof Parts]: Figure }> {
  const ids = claimIds(
    claims,
    parts.map(({ what }) => what),
    where,
  );
  const figures = parts.map(async ({ units, isRange = false }, index) => {
    const id = ids[index] ?? '';
    const { data } = await findEntry('claims', id, where);
    return (isRange ? rangeOf : figureOf)(id, data.quantity, units, where);
  });
  return (await Promise.all(figures)) as { [K in keyof Parts]: Figure };
}

/** `1 to 4 mm`; the unit stays on the line of its number. */
export const inMm = (figure: Figure): string => formatAmount(figure).replace(/ (?=mm$)/, '\u00A0');
