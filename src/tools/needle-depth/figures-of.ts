/** Takes the figures of claims for the drawing and the script. */
import { findEntry } from '../../corpus/corpus.ts';
import { figureOf } from '../../evidence/figures.ts';
import type { Area, Range, When } from './model.ts';
import type { NeedleDepth } from './schema.ts';

/** What the drawing shows of one place. */
export interface AreaPicture extends Area {
  name: string;
  group: 'face' | 'body';
  below: string;
  hasHair: boolean;
}

export interface Mark {
  device: string;
  areas: string[] | undefined;
  depths: number[];
  label: string;
}

/** @returns a function from the id of a claim to its figure in mm */
export function figuresFor(where: string): (id: string) => Promise<Range> {
  return async (id) => {
    const { data } = await findEntry('claims', id, where);
    const { min, max } = figureOf(id, data.quantity, ['mm'], where);
    return { min, max };
  };
}

/** The same for claims that a tool may leave out. */
function optionalFiguresFor(where: string): (id: string | undefined) => Promise<Range | undefined> {
  const mm = figuresFor(where);
  return async (id) => (id === undefined ? undefined : mm(id));
}

export async function areasOf(parts: NeedleDepth, where: string): Promise<AreaPicture[]> {
  const mm = optionalFiguresFor(where);
  return Promise.all(
    parts.areas.map(async ({ id, name, group, hasHair, isBarred, below, ...claims }) => ({
      id,
      name,
      group,
      hasHair,
      isBarred,
      below: below ?? parts.words.fat,
      epidermis: await mm(claims.epidermisClaim),
      dermis: await mm(claims.dermisClaim),
      skin: await mm(claims.skinClaim),
      penMeasured: await mm(claims.penClaim),
    })),
  );
}

export async function marksOf(parts: NeedleDepth, where: string): Promise<Mark[]> {
  const mm = figuresFor(where);
  return Promise.all(
    parts.measuredMarks.map(async ({ device, areas, claim, label }) => {
      const { min, max } = await mm(claim);
      return { device, areas, label, depths: [...new Set([min, max])] };
    }),
  );
}

export async function whenOf(says: NeedleDepth['says'][number], where: string): Promise<When> {
  const mm = optionalFiguresFor(where);
  const { areas, devices, layers, withinClaim, aboveClaim, belowClaim } = says;
  return {
    areas,
    devices,
    layers,
    within: await mm(withinClaim),
    above: (await mm(aboveClaim))?.max,
    below: (await mm(belowClaim))?.min,
  };
}
