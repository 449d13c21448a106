/** The settings of a clinic: how they are written into an address, and what is wrong with a value. */
import { fill } from '../lib/fill.ts';
import { phoneProblem } from '../lib/phone.ts';
import { readParams, type Params } from '../frames/params.ts';
import type { Words } from '../words/words.ts';

export type GeneratorWords = Words['generator']['script'] & Pick<Words['common'], 'phoneProblems'>;

/** A color that is readable on light paper. */
export const exampleColor = '#0b6e6e';

/** A section of an embedded page. */
export interface Part {
  id: string;
  /** Ids from before its heading was reworded. */
  formerIds: string[];
  title: string;
  /** False if the content allows other sites to hide it. */
  isLocked: boolean;
}

/** A time that a clinic may set on an embedded page. */
export interface Slot {
  id: string;
  label: string;
  min: number;
  max: number;
  unit: string;
  /** What our sources say, such as “24 hours”. */
  said: string;
}

/** Names and values in the order in which the address lists them. */
export type Pairs = [name: string, value: string][];

/** Limits of `hide=` and `show=` in `src/frames/params.ts`. */
const maxListLength = 400;
const maxIdsInList = 20;

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%2F|%2C|%40|%3A/gi, decodeURIComponent);

/** @returns without the `#` */
export function fragmentOf(pairs: Pairs): string {
  return pairs.map(([name, value]) => `${name}=${encode(value)}`).join('&');
}

/** Whether the embedded page accepts the value. This does not apply to slots. */
function isAccepted(name: string, value: string): boolean {
  const params = readParams(`#${fragmentOf([[name, value]])}`);
  return Object.hasOwn(params, name) && Boolean(params[name as keyof typeof params]);
}

const firstForbidden = (text: string): string | undefined =>
  /[^\p{L}\p{M}\p{N} .,'’&()/+-]/u.exec(text)?.[0];

type Problems = GeneratorWords['problems'];

function nameProblem(value: string, { nameLong, nameCharacter }: Problems): string {
  const character = firstForbidden(value);
  return character === undefined
    ? fill(nameLong, { count: value.length })
    : fill(nameCharacter, { character });
}

function bookingProblem(value: string, problems: Problems): string {
  if (!/^https:\/\//i.test(value)) return problems.bookingStart;
  if (value.length > 500) return problems.bookingLong;
  if (/^https:\/\/[^/]*@/i.test(value)) return problems.bookingUser;
  if (/^https:\/\/[^/]*:\d/i.test(value)) return problems.bookingPort;
  return problems.bookingForm;
}

/** @returns a sentence about what is wrong with a value; undefined if it is right or empty */
export function settingProblem(
  name: string,
  value: string,
  { problems, phoneProblems }: GeneratorWords,
): string | undefined {
  if (value === '' || isAccepted(name, value)) return undefined;
  if (name === 'accent') return fill(problems.accent, { example: exampleColor });
  if (name === 'name') return nameProblem(value, problems);
  if (name === 'phone') {
    const problem = phoneProblem(value);
    return problem && phoneProblems[problem];
  }
  if (name === 'booking') return bookingProblem(value, problems);
  return fill(problems.choice, { value });
}

export function slotProblem(
  { min, max, unit, said }: Slot,
  value: string,
  { problems }: GeneratorWords,
): string | undefined {
  if (value === '') return undefined;
  const isRight = /^(0|[1-9]\d{0,3})$/.test(value) && Number(value) >= min && Number(value) <= max;
  return isRight ? undefined : fill(problems.slot, { min, max, unit, said });
}

/** Lists the hidden sections, or the shown ones if the list of hidden ones is too long for an address. */
export function partPairs(parts: Part[], hidden: ReadonlySet<string>): Pairs {
  const hideable = parts.filter(({ isLocked }) => !isLocked).map(({ id }) => id);
  const gone = hideable.filter((id) => hidden.has(id));
  if (gone.length === 0) return [];
  const list = gone.join(',');
  if (list.length <= maxListLength && gone.length <= maxIdsInList) return [['hide', list]];
  const kept = hideable.filter((id) => !hidden.has(id));
  const locked = parts.filter(({ isLocked }) => isLocked).map(({ id }) => id);
  return [['show', (kept.length > 0 ? kept : locked).slice(0, maxIdsInList).join(',')]];
}

/** The ids of the parts that the parameters of an address hide. */
export function hiddenParts(
  parts: Part[],
  { show, hide }: Pick<Params, 'show' | 'hide'>,
): Set<string> {
  const isIn = ({ id, formerIds }: Part, list: string[]): boolean =>
    [id, ...formerIds].some((one) => list.includes(one));
  const isKnown = parts.some((part) => isIn(part, show));
  const isGone = (part: Part) => isIn(part, hide) || (isKnown && !isIn(part, show));
  return new Set(parts.filter((part) => !part.isLocked && isGone(part)).map(({ id }) => id));
}
