/** Moves and stretches SVG paths, for programs that would stretch their strokes too. */

const round = (value: number): string => String(Math.round(value * 100) / 100);

interface Stretch {
  x: number;
  y: number;
  /** Where the old origin comes to lie. */
  left: number;
  top: number;
}

/** @throws when the path holds an arc, which does not stay one. */
export function stretchPath(path: string, { x, y, left, top }: Stretch): string {
  return path.replace(/([a-z])([^a-z]*)/gi, (_whole, command: string, rest: string) => {
    if (/a/i.test(command)) throw new Error(`“${path}” holds an arc; use curves to stretch it.`);
    const isAbsolute = command === command.toUpperCase();
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map((value, index) => {
      const isUpright = /v/i.test(command) || (!/h/i.test(command) && index % 2 === 1);
      const start = isUpright ? top : left;
      return round(Number(value) * (isUpright ? y : x) + (isAbsolute ? start : 0));
    });
    return command + numbers.join(' ');
  });
}
