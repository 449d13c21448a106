/** Which layer a needle’s tip lies in, by thickness and length alone, and which sentences hold there. No DOM. */

export interface Range {
  min: number;
  max: number;
}

/** From the surface down; the two between others are where a needle ends in the one or the other. */
export const layers = [
  'epidermis',
  'epidermis-or-dermis',
  'dermis',
  'dermis-or-below',
  'below',
  'unknown',
] as const;
export type Layer = (typeof layers)[number];

export const devices = ['roller', 'stamp', 'pen'] as const;
export type Device = (typeof devices)[number];

export interface Area {
  id: string;
  /** Thickness in mm, least and most; left out where no source gives it. */
  epidermis?: Range | undefined;
  dermis?: Range | undefined;
  /** Both layers together, where sources measured them so; it counts before `dermis`. */
  skin?: Range | undefined;
  /** No needle belongs here. */
  isBarred: boolean;
  /** Settings at which a pen was measured in such skin. */
  penMeasured?: Range | undefined;
}

export interface State {
  area: string;
  device: Device;
  lengthMm: number;
  /** 1 to 6, or 0 for all of them in turn. */
  tone: number;
}

const near = (value: number): number => Math.round(value * 1000) / 1000;

/** Where the epidermis and the dermis end, in mm below the surface, at the least and at the most. */
export function bordersOf(area: Area): { upper: Range; lower: Range } | undefined {
  const { epidermis: upper, dermis, skin } = area;
  if (!upper) return undefined;
  if (skin) return { upper, lower: skin };
  if (!dermis) return undefined;
  const lower = { min: near(upper.min + dermis.min), max: near(upper.max + dermis.max) };
  return { upper, lower };
}

/**
 * The layer that a needle ends in if it goes in as deep as it is long. Never shallower than in the thinnest skin that
 * a source gives: where borders overlap, and right on a border, the deeper answer counts.
 */
export function layerAt(area: Area, lengthMm: number): Layer {
  const borders = bordersOf(area);
  if (!borders) return 'unknown';
  const { upper, lower } = borders;
  if (lengthMm > lower.max) return 'below';
  if (lengthMm >= lower.min) return 'dermis-or-below';
  if (lengthMm > upper.max) return 'dermis';
  return lengthMm >= upper.min ? 'epidermis-or-dermis' : 'epidermis';
}

export type Reach = 'barred' | 'measured' | 'at-most';

/** Whether anyone has measured that such a needle reaches its length in such skin. */
export function reachOf(area: Area, { device, lengthMm }: State): Reach {
  if (area.isBarred) return 'barred';
  const tested = device === 'pen' ? area.penMeasured : undefined;
  return tested && lengthMm >= tested.min && lengthMm <= tested.max ? 'measured' : 'at-most';
}

/** When a sentence holds; what is left out does not matter. */
export interface When {
  areas?: string[] | undefined;
  devices?: Device[] | undefined;
  layers?: Layer[] | undefined;
  /** Lengths in mm, ends included. */
  within?: Range | undefined;
  /** Longer than this, in mm. */
  above?: number | undefined;
  /** Shorter than this, in mm. */
  below?: number | undefined;
}

/** Whether a sentence is about some lengths and not others. */
export function dependsOnLength({ within, above, below }: When): boolean {
  return within !== undefined || above !== undefined || below !== undefined;
}

export function holdsForLength({ within, above, below }: When, lengthMm: number): boolean {
  return (
    (!within || (lengthMm >= within.min && lengthMm <= within.max)) &&
    (above === undefined || lengthMm > above) &&
    (below === undefined || lengthMm < below)
  );
}

export function applies(when: When, { area, device, lengthMm }: State, layer: Layer): boolean {
  return (
    (when.areas?.includes(area) ?? true) &&
    (when.devices?.includes(device) ?? true) &&
    (when.layers?.includes(layer) ?? true) &&
    holdsForLength(when, lengthMm)
  );
}

/** The short answers: one for each layer, and what stands before or instead of it. */
export type Answers = Record<Layer | 'atMost' | 'barred', string>;

export function answerOf(area: Area, state: State, answers: Answers): string {
  const reach = reachOf(area, state);
  if (reach === 'barred') return answers.barred;
  const layer = layerAt(area, state.lengthMm);
  const answer = answers[layer];
  if (reach === 'measured' || layer === 'unknown') return answer;
  return `${answers.atMost} ${answer.charAt(0).toLowerCase()}${answer.slice(1)}`;
}

export const stepMm = 0.05;

/** The lengths that the slider stops at, from the shortest to the longest. */
export function stopsOf({ min, max }: Range): number[] {
  const count = Math.round((max - min) / stepMm);
  return Array.from({ length: count + 1 }, (_, step) => near(min + step * stepMm));
}

/** The length as the slider can show it, or nothing if it is no length of this range. */
export function readLength(text: string, range: Range): number | undefined {
  if (!/^\d(\.\d{1,2})?$/.test(text)) return undefined;
  const value = Number(text);
  if (value < range.min || value > range.max) return undefined;
  return near(range.min + Math.round((value - range.min) / stepMm) * stepMm);
}

/** As “1.5 mm”; both stay on one line. */
export function formatMm(mm: number): string {
  return `${String(mm)}\u00A0mm`;
}

/**
 * The state that a fragment asks for, as far as it makes sense; the rest stays as it was.
 * @param areas the ids that are known
 */
export function readDepthState(
  fragment: Map<string, string>,
  { areas, range, state }: { areas: string[]; range: Range; state: State },
): State {
  const { area = '', device = '', mm = '', tone = '' } = Object.fromEntries(fragment);
  return {
    area: areas.includes(area) ? area : state.area,
    device: devices.find((known) => known === device) ?? state.device,
    lengthMm: readLength(mm, range) ?? state.lengthMm,
    tone: /^[0-6]$/.test(tone) ? Number(tone) : state.tone,
  };
}

export function stateAsPairs({ area, device, lengthMm, tone }: State): [string, string][] {
  const own = tone === 0 ? '' : String(tone);
  return [
    ['area', area],
    ['device', device],
    ['mm', String(lengthMm)],
    ['tone', own],
  ];
}

/** The first choice about which one of the parts says nothing, in words, or nothing if there is none. */
export function findGap(
  says: { part: string; when: When }[],
  areas: Area[],
  range: Range,
): string | undefined {
  const parts = [...new Set(says.map(({ part }) => part))];
  for (const area of areas) {
    for (const device of devices) {
      for (const lengthMm of stopsOf(range)) {
        const state = { area: area.id, device, lengthMm, tone: 0 };
        const layer = layerAt(area, lengthMm);
        const said = new Set(
          says.flatMap(({ part, when }) => (applies(when, state, layer) ? part : [])),
        );
        const gap = parts.find((part) => !said.has(part));
        if (gap !== undefined)
          return `of "${gap}" for ${area.id}, ${device}, ${formatMm(lengthMm)}`;
      }
    }
  }
  return undefined;
}
