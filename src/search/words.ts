/** Splits texts into comparable words. The names of the site and the queries of readers are split in the same way. */
import { stemmer } from 'stemmer';

export interface Word {
  /** As written, in lower case. */
  text: string;
  /** The stem in American spelling, by which words are compared. */
  stem: string;
}

const functionWords = new Set(
  (
    'a about above all also am an and any are arent as at be been being but by can cannot cant could couldnt did ' +
    'didnt do does doesnt doing dont either else em etc even ever for from get gets getting give go goes going gonna ' +
    'good got gotta had has hasnt have havent having he hello her here hers hey hi him his how hows i id if ill im in ' +
    'into is isnt it its ive just know let lets like made make makes making many may me might mine more most much must ' +
    'my need needs no not of off oh ok okay on one only or other our out over own please put really same say says she ' +
    'should shouldnt so some someone something stuff such take tell than thanks that thats the their them then there ' +
    'theres these they theyre thing things think this those though to too u um up ur us use used using very wanna want ' +
    'wants was wasnt way we well went were what whats when where which while who whom whos why will with wont would ' +
    'wouldnt yes yet you your youre does tho cos cuz coz bc'
  ).split(' '),
);

/** Whether a word is so common in questions that it does not tell pages apart. */
export function isFunctionWord(text: string): boolean {
  return functionWords.has(text);
}

const numerals = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const spans = new Map([
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['year', 'year'],
  ['years', 'year'],
]);

/** Days after the session that these words may mean. */
const dayWords = new Map([
  ['yesterday', 1],
  ['tomorrow', 1],
  ['today', 0],
  ['tonight', 0],
]);

/** Words that form one term with “how” before them: “how long” is not about something long. */
const howWords = new Set(['long', 'many', 'much', 'often', 'soon', 'deep', 'old']);

export function stemOf(text: string): string {
  // The s of a very short word is not a plural ending, as in “pus”.
  if (text.length < 4 && text.endsWith('s')) return text;
  const american = text
    .replace(/our(s|ed|ing|less|ful|ations?)?$/, 'or$1')
    .replace(/([a-z][b-tv-z])is(e(?:d|s|rs?)?|ing|ations?)$/, '$1iz$2')
    .replace(/^(.{2,})yse/, '$1yze')
    .replace(/(?<=^.{0,8})ae(?=[a-z]{2})/, 'e')
    .replace(/^oe(?=[a-z]{3})|(?<=rh)oe/, 'e')
    .replace(/^(cent|lit|fib)re/, '$1er')
    .replace(/licence/, 'license')
    .replace(/^gr[ae]y/, 'gray');
  return stemmer(american);
}

/** Converts to lower case, and removes accents, apostrophes, and invisible characters. */
export function normalize(text: string): string {
  return (
    text
      // Remove it before NFKD, which would turn it into a space and a combining accent.
      .replaceAll('´', '')
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}’'`ʼ]/gu, '')
      .toLowerCase()
  );
}

const pattern = /\d+(?:[.,]\d+)?|[.,]\d+|\p{L}+|%/gu;

/** Gives equal numbers one form: `1,5` and `1.50` become `1.5`, and `three` becomes `3`. */
function numberIn(token: string | undefined): string | undefined {
  if (token === undefined) return undefined;
  if (/\d/.test(token)) return String(Number(token.replace(',', '.')));
  const index = numerals.indexOf(token);
  return index < 0 ? undefined : String(index);
}

/** Adds words such as `day-3` for “day 3”, “days 2 and 3”, “day 4 to day 7”, “three days later” and “the next day”. */
function addTimes(tokens: string[], words: Word[]): void {
  const add = (span: string, count: number) => {
    words.push({ text: `${span} ${String(count)}`, stem: `${span}-${String(count)}` });
  };
  tokens.forEach((token, at) => {
    const span = spans.get(token);
    const day = dayWords.get(token);
    if (day !== undefined) add('day', day);
    if (span === undefined) return;
    const before = numberIn(tokens[at - 1]);
    const after = numberIn(tokens[at + 1]);
    if (before !== undefined) add(span, Number(before));
    else if (after !== undefined) {
      add(span, Number(after));
      const conjunction = tokens[at + 2] ?? '';
      const skip = spans.get(tokens[at + 3] ?? '') === span ? 4 : 3;
      const last = numberIn(tokens[at + skip]);
      if (last === undefined || !['and', 'to', 'or', 'till', 'until'].includes(conjunction)) return;
      const first =
        conjunction === 'and' || conjunction === 'or' ? Number(last) : Number(after) + 1;
      // Counts steps instead of raising `first`: adding 1 does not change a number of many digits.
      for (let step = 0; step < 15 && first + step <= Number(last); step += 1)
        add(span, first + step);
    } else if (['next', 'following', 'after'].includes(tokens[at - 1] ?? '')) add(span, 1);
  });
}

/**
 * Splits a text into its words, with function words. A number and its unit are one word: `1.5mm`, `400%`. Times such
 * as `day-3` follow at the end.
 */
export function wordsOf(text: string): Word[] {
  const tokens = normalize(text).match(pattern) ?? [];
  const words: Word[] = [];
  tokens.forEach((token, at) => {
    const number = /\d/.test(token) ? numberIn(token) : undefined;
    const next = tokens[at + 1];
    if (token === 'how' && howWords.has(next ?? '')) {
      words.push({ text: `how ${next ?? ''}`, stem: `how-${next ?? ''}` });
    } else if (
      number === undefined &&
      token !== '%' &&
      !(howWords.has(token) && tokens[at - 1] === 'how')
    ) {
      words.push({ text: token, stem: stemOf(token) });
    }
    if (number === undefined) return;
    if (next === 'mm' || next === '%') {
      words.push({ text: `${number}${next}`, stem: `${number}${next}` });
    } else words.push({ text: number, stem: number });
  });
  addTimes(tokens, words);
  return words;
}
