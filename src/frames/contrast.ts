/** Keeps a clinic’s color readable: contrast by WCAG 2.2, and the nearest shade with enough of it. */

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly number[];

/** The contrast that WCAG 2.2 (1.4.3) requires for text of any size. */
export const enough = 4.5;

/** Reads `#fff`, `fff` or `#ffffff`. */
export function readColor(text: string): Rgb | undefined {
  if (!/^#?([0-9a-f]{3}){1,2}$/i.test(text)) return undefined;
  const digits = text.replace('#', '');
  const pairs = (digits[3] ? digits : digits.replace(/./g, '$&$&')).match(/../g) ?? [];
  return pairs.map((pair) => parseInt(pair, 16));
}

export function formatColor(color: Rgb): string {
  return '#' + color.map((part) => part.toString(16).padStart(2, '0')).join('');
}

/** Relative luminance, 0 to 1. */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) =>
    part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 3294.6,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const ratio = (luminance(one) + 0.05) / (luminance(other) + 0.05);
  return Math.max(ratio, 1 / ratio);
}

/** @returns the color if it is readable on the paper; if not, the nearest readable shade toward black or white */
export function readableOn(color: Rgb, paper: Rgb): Rgb {
  const end = contrast(paper, [0, 0, 0]) > enough ? 0 : 255;
  let shade = color;
  for (let step = 1; contrast(shade, paper) < enough; step += 1) {
    shade = color.map((part) => Math.round(part + ((end - part) * step) / 100));
  }
  return shade;
}
