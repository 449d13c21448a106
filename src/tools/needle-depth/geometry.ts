/** Positions in the drawing of a section, in units of the drawing. */
import { scaleOf } from '../../drawings/scale.ts';
import { bordersOf, type Area, type Range } from './model.ts';

export const unitsPerMm = 100;

export const frame = {
  width: 340,
  height: 440,
  /** Where the skin begins, right of the ruler. */
  left: 44,
  surface: 94,
  /** Where the skin ends. It goes on past the width, for places wider than the drawing. */
  right: 1040,
  /** The middle of the needle. */
  needle: 240,
} as const;

export const depth = scaleOf(unitsPerMm, frame.surface);
/** Width of a needle, in mm, as doddaballapur-2009 reports it. */
export const needleWidthMm = 0.1;

/** The ruler: a line every tenth of a millimeter, longer at halves, longest at wholes. */
export function rulerPath(longestMm: number): string {
  return Array.from({ length: Math.round(longestMm * 10) + 1 }, (_, tenth) => {
    const length = tenth % 10 === 0 ? 13 : tenth % 5 === 0 ? 9 : 4;
    return `M${String(frame.left - length)} ${String(depth(tenth / 10))}H${String(frame.left)}`;
  }).join('');
}

/** The y at which the thinnest and the thickest skin of a place end; undefined if no source gives it. */
export function lowerEdgeOf(area: Area): Range | undefined {
  const borders = bordersOf(area);
  if (!borders) return undefined;
  return { min: depth(borders.lower.min), max: depth(borders.lower.max) };
}

const across = (wave: number): number => Math.ceil((frame.right - frame.left) / wave);

/**
 * The lower edge of a layer whose thickness varies: a wave between its least and its greatest thickness.
 * @returns part of a path, from the right end of the skin to its left end
 */
export function ridgeLine(fromY: number, toY: number, wave: number): string {
  const swing = Math.round((toY - fromY) * 10) / 10;
  const start = frame.left + across(wave) * wave;
  const bend = `q${String(-wave / 4)} ${String(swing)} ${String(-wave / 2)} 0q${String(-wave / 4)} ${String(-swing)} ${String(-wave / 2)} 0`;
  return `L${String(start)} ${String((fromY + toY) / 2)}${bend.repeat(across(wave))}`;
}

/** A gentle wave from left to right, for edges between layers. */
export function waveLine(y: number, swing: number, wave: number): string {
  const bend = `q${String(wave / 2)} ${String(swing)} ${String(wave)} 0q${String(wave / 4)} ${String(-swing * 1.5)} ${String(wave * 0.75)} 0`;
  return `M${String(frame.left)} ${String(Math.round(y))}${bend.repeat(Math.ceil(across(wave) / 1.75))}`;
}
