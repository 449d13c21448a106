/** The choices of a leaflet: what is wrong with them, and how an address keeps them. No DOM. */
import {
  addDays,
  dayProblem,
  formatDay,
  formatDaySpan,
  isDay,
  type DayProblem,
} from '../../lib/days.ts';
import { fill } from '../../lib/fill.ts';
import { phoneProblem, type PhoneProblem } from '../../lib/phone.ts';
import type { Words } from '../../words/words.ts';

type ScriptWords = Words['leafletMaker']['script'];
export type Problem = DayProblem | PhoneProblem | keyof ScriptWords['problems'];

/** What the component hands to its script. */
export interface LeafletWords extends ScriptWords, Pick<Words['common'], 'daySpan'> {
  problems: ScriptWords['problems'] & Record<Problem, string>;
}

/** The fields that are typed in; each is empty until it is filled in. */
export const texts = ['name', 'phone', 'after', 'device'] as const;
export const days = ['on', 'next'] as const;
export type Field = (typeof texts)[number] | (typeof days)[number];

export interface Choices {
  depth: string;
  /** Ids of the parts that are left out. */
  without: string[];
  /** As typed, with or without mistakes. */
  fields: Record<Field, string>;
  paper: 'a4' | 'letter';
  size: 'usual' | 'large';
}

/** The choices that this build of the leaflet offers. */
export interface Known {
  depths: string[];
  /** Ids of the parts that can be left out. */
  optional: string[];
}

const longest = 60;
const foreign = /[^\p{L}\p{M}\p{N} .,'’&()/+:-]/u;

const isField = (name: string): name is Field => [...texts, ...days].some((one) => one === name);

/** @returns what is wrong with a value; undefined if it is right or empty */
export function fieldProblem(field: Field, value: string): Problem | undefined {
  if (value.trim() === '') return undefined;
  if (field === 'on' || field === 'next') return dayProblem(value);
  if (field === 'phone') return phoneProblem(value.trim());
  if (value.length > longest) return 'textLong';
  return foreign.test(value) ? 'textCharacter' : undefined;
}

/** The problem as a sentence for the person who typed the value. */
export function nameProblem(
  problem: Problem,
  value: string,
  problems: Record<Problem, string>,
): string {
  const character = foreign.exec(value)?.[0] ?? '';
  return fill(problems[problem], { count: value.length, longest, character });
}

export const emptyChoices = (): Choices => ({
  depth: '',
  without: [],
  fields: { name: '', phone: '', after: '', device: '', on: '', next: '' },
  paper: 'a4',
  size: 'usual',
});

/** Reads the choices from an address, which anyone could have written: wrong or unknown values are ignored. */
export function readChoices(state: Map<string, string>, { depths, optional }: Known): Choices {
  const choices = emptyChoices();
  for (const [name, value] of state) {
    if (isField(name) && !fieldProblem(name, value)) choices.fields[name] = value.trim();
  }
  const depth = state.get('depth') ?? '';
  if (depths.includes(depth)) choices.depth = depth;
  const without = new Set(state.get('without')?.slice(0, 400).split(','));
  choices.without = optional.filter((id) => without.has(id));
  if (state.get('paper') === 'letter') choices.paper = 'letter';
  if (state.get('size') === 'large') choices.size = 'large';
  return choices;
}

/** The choices as names and values for an address; fields with a problem are left out. */
export function writeChoices(choices: Choices): [name: string, value: string][] {
  const { depth, without, fields, paper, size } = choices;
  const sound = [...texts, ...days].filter((name) => !fieldProblem(name, fields[name]));
  return [
    ['depth', depth],
    ['without', without.join(',')],
    ...sound.map((name): [string, string] => [name, fields[name].trim()]),
    ['paper', paper === 'letter' ? paper : ''],
    ['size', size === 'large' ? size : ''],
  ];
}

/** @returns a problem if both days are right but the next visit is not after the session */
export function orderProblem({ on, next }: Choices['fields']): Problem | undefined {
  return isDay(on) && isDay(next) && next <= on ? 'nextEarly' : undefined;
}

/** The dates of a part in words; empty until the day of the session is known. */
export function datesInWords(
  on: string,
  { from, to }: { from: number; to: number | undefined },
  { fromDay, daySpan }: Pick<LeafletWords, 'fromDay' | 'daySpan'>,
  language: string,
): string {
  if (!isDay(on)) return '';
  const first = addDays(on, from);
  if (to === undefined) return fill(fromDay, { day: formatDay(first, language) });
  return formatDaySpan(first, addDays(on, to), daySpan, language);
}

/**
 * Chooses the parts to leave out so that the leaflet fits its paper. Goes through the parts in order of importance and
 * keeps each one that fits together with those already kept.
 * @param heightOf pixels of the leaflet without the given parts
 * @param most pixels that fit
 * @param parts those that can be left out, the most important first
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
