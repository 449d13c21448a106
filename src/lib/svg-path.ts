const round = (value: number): string => String(Math.round(value * 100) / 100);

interface Stretch {
  x: number;
  y: number;
  /** The new position of the origin. */
  left: number;
  top: number;
}

/**
 * Scales and moves the coordinates of an SVG path. Unlike `transform`, this does not scale its stroke.
 * @throws if the path has an arc, which could not be scaled by its numbers
 */
export function stretchPath(path: string, { x, y, left, top }: Stretch): string {
  return path.replace(/([a-z])([^a-z]*)/gi, (_whole, command: string, rest: string) => {
    if (/a/i.test(command)) throw new Error(`The path "${path}" has an arc. Use curves instead.`);
    const isAbsolute = command === command.toUpperCase();
    const numbers = (rest.match(/-?\d*\.?\d+/g) ?? []).map((value, index) => {
      const isVertical = /v/i.test(command) || (!/h/i.test(command) && index % 2 === 1);
      const start = isVertical ? top : left;
      return round(Number(value) * (isVertical ? y : x) + (isAbsolute ? start : 0));
    });
    return command + numbers.join(' ');
  });
}
