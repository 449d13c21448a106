/** What a clinic has set in the generator, as the fragment of an address, and what is wrong with it. */
import { phoneProblem } from '../lib/phone.ts';
import { readParams, type Params } from '../frames/params.ts';
import type { Words } from '../words/words.ts';

/** One section or slot of an embedded page, as the generator needs it. */
export interface Part {
  id: string;
  /** Ids that it had before its heading was reworded. */
  formerIds: string[];
  title: string;
  /** True unless the content says that a host may hide it. */
  isLocked: boolean;
}

export interface Slot {
  id: string;
  label: string;
  min: number;
  max: number;
  unit: string;
  /** What the sources say, as “24 hours”. */
  said: string;
}

/** Names and values in the order of the address, empty ones left out. */
export type Pairs = [name: string, value: string][];

const longestList = 400;
const mostInList = 20;

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/%2F|%2C|%40|%3A/gi, decodeURIComponent);

/** @returns without the `#` */
export function fragmentOf(pairs: Pairs): string {
  return pairs.map(([name, value]) => `${name}=${encode(value)}`).join('&');
}

/** Whether the embedded page would take the value; times are a matter of their slot. */
function isTaken(name: string, value: string): boolean {
  const params = readParams(`#${fragmentOf([[name, value]])}`);
  return Object.hasOwn(params, name) && Boolean(params[name as keyof typeof params]);
}

const firstOdd = (text: string): string | undefined =>
  /[^\p{L}\p{M}\p{N} .,'’&()/+-]/u.exec(text)?.[0];

function nameProblem(value: string): string {
  const odd = firstOdd(value);
  if (odd === undefined) return `It has ${String(value.length)} characters; 60 fit.`;
  return `“${odd}” cannot stand in a name. Letters, digits, spaces and . , ' & ( ) / + - can.`;
}

function bookingProblem(value: string): string {
  if (!/^https:\/\//i.test(value)) return 'The address must begin with https://.';
  if (value.length > 500) return 'The address is too long; 500 characters fit.';
  if (/^https:\/\/[^/]*@/i.test(value)) return 'Leave out the name before the @.';
  if (/^https:\/\/[^/]*:\d/i.test(value)) return 'Leave out the number after the colon.';
  return 'Use a full web address with your own name in it, such as https://clinic.example/book.';
}

/** One sentence for whoever typed it; nothing where all is well or the field is empty. */
export function settingProblem(
  name: string,
  value: string,
  { phoneProblems }: Pick<Words['common'], 'phoneProblems'>,
): string | undefined {
  if (value === '' || isTaken(name, value)) return undefined;
  if (name === 'accent') return 'Write # and six of 0 to 9 and a to f, such as #0b6e6e.';
  if (name === 'name') return nameProblem(value);
  if (name === 'phone') {
    const problem = phoneProblem(value);
    return problem && phoneProblems[problem];
  }
  if (name === 'booking') return bookingProblem(value);
  return `“${value}” is not one of the choices.`;
}

export function slotProblem({ min, max, unit, said }: Slot, value: string): string | undefined {
  if (value === '') return undefined;
  const isFine = /^(0|[1-9]\d{0,3})$/.test(value) && Number(value) >= min && Number(value) <= max;
  if (isFine) return undefined;
  const range = `from ${String(min)} to ${String(max)}`;
  return `Choose a whole number of ${unit} ${range}. Our sources say ${said}.`;
}

/** Names what is hidden, or, where that list grows too long for an address, what is shown. */
export function partPairs(parts: Part[], hidden: ReadonlySet<string>): Pairs {
  const open = parts.filter(({ isLocked }) => !isLocked).map(({ id }) => id);
  const gone = open.filter((id) => hidden.has(id));
  if (gone.length === 0) return [];
  const list = gone.join(',');
  if (list.length <= longestList && gone.length <= mostInList) return [['hide', list]];
  const kept = open.filter((id) => !hidden.has(id));
  const locked = parts.filter(({ isLocked }) => isLocked).map(({ id }) => id);
  return [['show', (kept.length > 0 ? kept : locked).slice(0, mostInList).join(',')]];
}

/** The ids of parts that an address hides. */
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
