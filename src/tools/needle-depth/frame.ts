/** Where things stand in the drawing of a section, in its units. */
import { scaleOf } from '../../drawings/scale.ts';

export const unitsPerMm = 100;

export const frame = {
  width: 340,
  height: 440,
  /** Right of the ruler. */
  left: 44,
  surface: 94,
  /** Skin goes on to here, for frames wider than the drawing. */
  right: 1600,
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

/**
 * The lower edge of a layer whose thickness varies: a wave between its least and its most.
 * @returns a line from the right end of the skin to its left
 */
export function ridgeLine(fromY: number, toY: number, wave: number): string {
  const middle = (fromY + toY) / 2;
  const swing = toY - fromY;
  const count = Math.ceil((frame.right - frame.left) / wave);
  const start = frame.left + count * wave;
  const bends = Array.from({ length: count }, (_, index) => {
    const lean = ((index * 7) % 5) - 2;
    return `q${String(-wave / 4 + lean)} ${String(swing)} ${String(-wave / 2)} 0q${String(-wave / 4 - lean)} ${String(-swing)} ${String(-wave / 2)} 0`;
  }).join('');
  return `L${String(start)} ${String(middle)}${bends}`;
}

/** A gentle wave from left to right, for edges between layers. */
export function waveLine(y: number, swing: number, wave: number): string {
  const count = Math.ceil((frame.right - frame.left) / wave);
  return (
    `M${String(frame.left)} ${String(y)}` +
    Array.from({ length: count }, (_, index) => {
      const up = (index % 2 === 0 ? 1 : -1) * swing * (0.6 + ((index * 5) % 7) / 10);
      return `q${String(wave / 2)} ${String(Math.round(up * 20) / 10)} ${String(wave)} 0`;
    }).join('')
  );
}
