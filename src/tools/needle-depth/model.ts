/** Which layer of skin a needle reaches, by its length and the skin’s thickness, and which sentences apply there. */

export interface Range {
  min: number;
  max: number;
}

/** From the surface down. In the two with “or”, a needle can end in either layer. */
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
  /** The least and greatest thickness in mm; missing if no source gives it. */
  epidermis?: Range | undefined;
  dermis?: Range | undefined;
  /** Both layers together, if sources measured them so; used instead of `dermis`. */
  skin?: Range | undefined;
  /** Whether needles must stay off this place. */
  isBarred: boolean;
  /** The pen settings that were tested in such skin. */
  penMeasured?: Range | undefined;
}

export interface State {
  area: string;
  device: Device;
  lengthMm: number;
  /** 1 to 6, or 0 for all of them side by side. */
  tone: number;
}

/** @throws when no area has the id */
export function findArea<One extends Area>(areas: readonly One[], id: string): One {
  const area = areas.find((one) => one.id === id);
  if (!area) {
    const known = areas.map((one) => one.id).join(', ');
    throw new Error(
      `content/tools/needle-depth.mdx: start.area is "${id}". Choose one of ${known}.`,
    );
  }
  return area;
}

const near = (value: number): number => Math.round(value * 1000) / 1000;

/** The least and greatest depth in mm at which the epidermis (`upper`) and the dermis (`lower`) end. */
export function bordersOf(area: Area): { upper: Range; lower: Range } | undefined {
  const { epidermis: upper, dermis, skin } = area;
  if (!upper) return undefined;
  if (skin) return { upper, lower: skin };
  if (!dermis) return undefined;
  const lower = { min: near(upper.min + dermis.min), max: near(upper.max + dermis.max) };
  return { upper, lower };
}

/**
 * The layer that a needle ends in if it goes in as deep as it is long. Where borders overlap, and right on a border, the
 * deeper layer counts, so the answer is never shallower than in the thinnest skin that a source gives.
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

/** Whether a study measured that such a needle goes in as deep as it is long, or only `at-most` that deep. */
export function reachOf(area: Area, { device, lengthMm }: State): Reach {
  if (area.isBarred) return 'barred';
  const tested = device === 'pen' ? area.penMeasured : undefined;
  return tested && lengthMm >= tested.min && lengthMm <= tested.max ? 'measured' : 'at-most';
}

/** When a sentence applies. Conditions that are left out always hold. */
export interface When {
  areas?: string[] | undefined;
  devices?: Device[] | undefined;
  layers?: Layer[] | undefined;
  /** Lengths in mm, including both ends. */
  within?: Range | undefined;
  /** Longer than this, in mm. */
  above?: number | undefined;
  /** Shorter than this, in mm. */
  below?: number | undefined;
}

/** Whether a sentence applies to some lengths only. */
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

/** The short answers by layer; `atMost` goes before one, `barred` replaces it. */
export type Answers = Record<Layer | 'atMost' | 'barred', string>;

export function answerOf(area: Area, state: State, answers: Answers): string {
  const reach = reachOf(area, state);
  if (reach === 'barred') return answers.barred;
  const layer = layerAt(area, state.lengthMm);
  const answer = answers[layer];
  if (reach === 'measured' || layer === 'unknown') return answer;
  return `${answers.atMost} ${startLow(answer)}`;
}

/** The text with a small first letter, to go on within a sentence. */
export function startLow(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export const stepMm = 0.05;

/** All lengths of the slider, from the shortest to the longest. */
export function stopsOf({ min, max }: Range): number[] {
  const count = Math.round((max - min) / stepMm);
  return Array.from({ length: count + 1 }, (_, step) => near(min + step * stepMm));
}

/** @returns the nearest length of the slider, or undefined if the text is not a length within the range */
export function readLength(text: string, range: Range): number | undefined {
  if (!/^\d(\.\d{1,2})?$/.test(text)) return undefined;
  const value = Number(text);
  if (value < range.min || value > range.max) return undefined;
  return near(range.min + Math.round((value - range.min) / stepMm) * stepMm);
}

/** As “1.5 mm”, with a space that does not break. */
export function formatMm(mm: number, language: string): string {
  return `${mm.toLocaleString(language)}\u00A0mm`;
}

/** The state with the valid choices of a fragment; the rest stays as it was. */
export function readDepthState(
  fragment: Map<string, string>,
  { areas, range, state }: { areas: Pick<Area, 'id'>[]; range: Range; state: State },
): State {
  const { area = '', device = '', mm = '', tone = '' } = Object.fromEntries(fragment);
  return {
    area: areas.some(({ id }) => id === area) ? area : state.area,
    device: devices.find((known) => known === device) ?? state.device,
    lengthMm: readLength(mm, range) ?? state.lengthMm,
    tone: /^[0-6]$/.test(tone) ? Number(tone) : state.tone,
  };
}

export function stateAsPairs({ area, device, lengthMm, tone }: State): [string, string][] {
  return [
    ['area', area],
    ['device', device],
    ['mm', String(lengthMm)],
    ['tone', tone === 0 ? '' : String(tone)],
  ];
}

interface Gap {
  part: string;
  area: string;
  device: Device;
  lengthMm: number;
}

/** The first choice for which a part has no sentence. */
export function findGap(
  says: { part: string; when: When }[],
  areas: Area[],
  range: Range,
): Gap | undefined {
  const parts = [...new Set(says.map(({ part }) => part))];
  for (const area of areas) {
    for (const device of devices) {
      for (const lengthMm of stopsOf(range)) {
        const state = { area: area.id, device, lengthMm, tone: 0 };
        const layer = layerAt(area, lengthMm);
        const said = new Set(
          says.flatMap(({ part, when }) => (applies(when, state, layer) ? part : [])),
        );
        const part = parts.find((one) => !said.has(one));
        if (part !== undefined) return { part, area: area.id, device, lengthMm };
      }
    }
  }
  return undefined;
}
