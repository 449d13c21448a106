/** Draws a section through skin over the whole width of a picture, in drawing units. It is not to scale. */
import { fiberPath } from '../drawings/section.ts';
import {
  fatLine,
  hairLines,
  strip,
  surfaceLine,
  tintLines,
  type Surface,
} from '../drawings/surface.ts';
import { stretchPath } from '../lib/svg-path.ts';
import { color } from './palette.ts';

export const size = { width: 1200, height: 630 } as const;

/** Heights of the surface and of the fat, and the thickness of the colored line on the surface. */
export const ground = { top: 392, line: 15, fat: 556 } as const;

const stretch = {
  x: size.width / strip.width,
  y: (ground.fat - ground.top) / (strip.dermis - strip.surface),
  left: 0,
  top: ground.top - (strip.surface * (ground.fat - ground.top)) / (strip.dermis - strip.surface),
};
const wide = (path: string): string => stretchPath(path, stretch);
const below = (line: string): string =>
  `${line}V${String(size.height)}H${String(size.width)}V${String(size.height)}H0Z`;

export const fill = (path: string, name: string): string =>
  `<path d="${path}" fill="${color(name)}"/>`;

export const line = (path: string, name: string, width: number): string =>
  `<path d="${path}" fill="none" stroke="${color(name)}" stroke-width="${String(width)}" stroke-linejoin="round"/>`;

/** A flat surface. */
const level = `M0 ${String(ground.top)}H${String(size.width)}`;

/** Rows of circles under the edge of the fat. */
function lobules(): string {
  const rows = [-2, -1, 0, 1, 2].flatMap((row) =>
    Array.from({ length: 17 }, (_, at) => ({
      cx: at * 80 - (Math.abs(row) % 2) * 40,
      cy: ground.fat + 26 + row * 34,
    })),
  );
  const circles = rows.map(
    ({ cx, cy }) => `<circle cx="${String(cx)}" cy="${String(cy)}" r="25.5"/>`,
  );
  return `<g fill="none" stroke="${color('fat-line')}" stroke-width="2.5">${circles.join('')}</g>`;
}

interface Skin {
  surface?: Surface;
  /** 1 to 6. */
  tone: number;
  /** Outlines of holes that are open at the surface. */
  holes?: string[];
}

/** @returns SVG elements */
export function drawSkin({ surface, tone, holes = [] }: Skin): string {
  const top = surface ? wide(surfaceLine(surface)) : level;
  const fat = wide(fatLine(surface ?? 'spots'));
  const fibers = Array.from({ length: 5 }, (_, row) =>
    line(fiberPath(-30 - (row % 2) * 40, 1260, ground.top + 38 + row * 30, 80), 'dermis-line', 2.5),
  );
  const tints = surface ? tintLines(surface) : [];
  return [
    `<clipPath id="skin"><path d="${below(top)}"/></clipPath>`,
    `<clipPath id="fat"><path d="${below(fat)}"/></clipPath>`,
    fill(below(top), 'dermis'),
    `<g clip-path="url(#skin)">${fibers.join('')}</g>`,
    fill(below(fat), 'fat'),
    `<g clip-path="url(#fat)">${lobules()}</g>`,
    line(fat, 'fat-line', 2.5),
    line(top, `tone-${String(tone)}`, ground.line),
    ...tints.map(({ path, isPale }) => line(wide(path), isPale ? 'tone-1' : 'tone-6', ground.line)),
    ...(surface ? hairLines(surface).map((hair) => line(wide(hair), 'ink', 4)) : []),
    ...holes.map((hole) => fill(hole, 'paper')),
  ].join('');
}
