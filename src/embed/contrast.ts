/** Keeps a clinic’s color readable: WCAG 2.2 contrast, and the nearest shade that reaches it. */

/** Red, green and blue, 0 to 255. */
export type Rgb = readonly [number, number, number];

/** Contrast that text of any size needs, WCAG 2.2, 1.4.3. */
export const enough = 4.5;

/** What the accent stands on, as `tokens.css` has it, in sRGB. */
export const papers = { light: [250, 246, 239], dark: [24, 19, 16] } as const;

/** `#fff`, `fff` or `#ffffff`; anything else is nothing. */
export function readColor(text: string): Rgb | undefined {
  const hex = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(text)?.[1];
  if (hex === undefined) return undefined;
  const pairs = (hex.length === 3 ? hex.replace(/./g, '$&$&') : hex).match(/../g);
  const [red = 0, green = 0, blue = 0] = (pairs ?? []).map((pair) => Number.parseInt(pair, 16));
  return [red, green, blue];
}

export function formatColor(color: Rgb): string {
  return `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 to 1. */
function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21. */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The color itself if it can be read on this paper, else the nearest shade toward black or white that can. */
export function readableOn(color: Rgb, paper: Rgb): Rgb {
  const end = luminance(paper) > 0.18 ? 0 : 255;
  for (let step = 0; step <= 100; step += 1) {
    const mix = (part: number) => Math.round(part + ((end - part) * step) / 100);
    const shade: Rgb = [mix(color[0]), mix(color[1]), mix(color[2])];
    if (contrast(shade, paper) >= enough) return shade;
  }
  return [end, end, end];
}
