/** What somebody sets on a leaflet, and what of it can go on paper. */
import { addDays, dayProblem, formatDay } from '../../lib/days.ts';
import { phoneProblem } from '../../lib/phone.ts';

/** What is typed; each is empty while nothing is set. */
export const texts = ['name', 'phone', 'after', 'device'] as const;
export const days = ['on', 'next'] as const;
export type Field = (typeof texts)[number] | (typeof days)[number];

export interface Choices {
  depth: string;
  /** Ids of the parts that are left out. */
  without: string[];
  /** As typed, sound or not. */
  fields: Record<Field, string>;
  paper: 'a4' | 'letter';
  size: 'usual' | 'large';
}

/** What the leaflet of this build has. */
export interface Known {
  depths: string[];
  /** Ids of the parts that may be left out. */
  optional: string[];
}

const longest = 60;
const foreign = /[^\p{L}\p{M}\p{N} .,'’&()/+:-]/u;

const isField = (name: string): name is Field => [...texts, ...days].some((one) => one === name);

function textProblem(value: string): string | undefined {
  if (value.length > longest) {
    return `It has ${String(value.length)} characters; ${String(longest)} fit.`;
  }
  const odd = foreign.exec(value)?.[0];
  if (odd === undefined) return undefined;
  return `“${odd}” cannot stand there. Letters, digits, spaces and . , ' & ( ) / + : - can.`;
}

/** One sentence for whoever typed it; nothing where all is well or the field is empty. */
export function fieldProblem(field: Field, value: string): string | undefined {
  if (value.trim() === '') return undefined;
  if (field === 'on' || field === 'next') return dayProblem(value);
  if (field === 'phone') return phoneProblem(value.trim());
  return textProblem(value);
}

export const emptyChoices = (): Choices => ({
  depth: '',
  without: [],
  fields: { name: '', phone: '', after: '', device: '', on: '', next: '' },
  paper: 'a4',
  size: 'usual',
});

/** The state in an address, as if a stranger wrote it: what is unsound or unknown is left out. */
export function readChoices(state: Map<string, string>, { depths, optional }: Known): Choices {
  const choices = emptyChoices();
  for (const [name, value] of state) {
    if (isField(name) && fieldProblem(name, value) === undefined)
      choices.fields[name] = value.trim();
  }
  const depth = state.get('depth') ?? '';
  if (depths.includes(depth)) choices.depth = depth;
  const without = new Set(state.get('without')?.slice(0, 400).split(','));
  choices.without = optional.filter((id) => without.has(id));
  if (state.get('paper') === 'letter') choices.paper = 'letter';
  if (state.get('size') === 'large') choices.size = 'large';
  return choices;
}

/** @returns names and values for an address; `readChoices` reads them again */
export function writeChoices(choices: Choices): [name: string, value: string][] {
  const { depth, without, fields, paper, size } = choices;
  const sound = [...texts, ...days].filter(
    (name) => fieldProblem(name, fields[name]) === undefined,
  );
  return [
    ['depth', depth],
    ['without', without.join(',')],
    ...sound.map((name): [string, string] => [name, fields[name].trim()]),
    ['paper', paper === 'letter' ? paper : ''],
    ['size', size === 'large' ? size : ''],
  ];
}

/** What is told of a day that follows another: nothing is wrong with either, but with both. */
export function orderProblem({ on, next }: Choices['fields']): string | undefined {
  const isSound = on !== '' && next !== '' && !dayProblem(on) && !dayProblem(next);
  return isSound && next <= on ? 'The next visit is not after the session. Check both.' : undefined;
}

/** The days of a part, in words; nothing while the day of the session is not known. */
export function daysInWords(on: string, { from, to }: { from: number; to?: number }): string {
  if (on === '' || dayProblem(on) !== undefined) return '';
  const first = formatDay(addDays(on, from));
  if (to === undefined) return `From ${first}`;
  return to === from ? first : `${first}, to ${formatDay(addDays(on, to))}`;
}

/**
 * Which parts to leave out so that a leaflet is no longer than its paper: each part in turn stays if it fits beside
 * those that stay already.
 * @param heightOf pixels of the leaflet without the given parts
 * @param most pixels that fit
 * @param parts those that may go, the most important first
 */
export function fit(
  heightOf: (without: string[]) => number,
  most: number,
  parts: string[],
): string[] {
  if (heightOf([]) <= most) return [];
  const gone = new Set(parts);
  for (const id of parts) {
    gone.delete(id);
    if (heightOf([...gone]) > most) gone.add(id);
  }
  return parts.filter((id) => gone.has(id));
}
