/** Shows a state in the page. Parts of other days stay in the page, and are printed. */
import { fill } from '../../lib/fill.ts';
import { writeFragment } from '../../lib/url-hash.ts';
import {
  coversDay,
  lastDay,
  nameDates,
  writeState,
  type GuideWords,
  type Span,
  type State,
} from './model.ts';

const spanOf = ({ dataset }: HTMLElement): Span => ({
  from: Number(dataset['from']),
  to: Number(dataset['to']),
});

/** The sentence below the date field. */
export function sayStart(
  start: string,
  today: number | 'before' | 'after',
  words: GuideWords,
): string {
  if (start === '') return words.noStart;
  if (today === 'before') return words.before;
  if (today === 'after') return fill(words.after, { last: lastDay });
  return fill(words.today, { day: today });
}

/** Screen readers announce each change of text, so the same text is not set again. */
function say(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

function setOff(part: HTMLElement, isOff: boolean): void {
  part.toggleAttribute('data-off', isOff);
}

export function showState(guide: HTMLElement, state: State, words: GuideWords): void {
  const { day, depth, tone, start } = state;
  const all = (selector: string, place = guide) => place.querySelectorAll<HTMLElement>(selector);
  const datesOf = (span: Span): string =>
    start === '' ? '' : nameDates(span, start, words.daySpan, document.documentElement.lang);

  for (const place of all('[data-shown-day]')) say(place, fill(words.shownDay, { day }));
  for (const place of all('[data-shown-date]')) say(place, datesOf({ from: day, to: day }));
  for (const button of all('[data-step]')) {
    const next = day + Number(button.dataset['step']);
    button.setAttribute('aria-disabled', String(next < 0 || next > lastDay));
  }
  for (const stage of all('[data-stage]')) {
    setOff(stage, !coversDay(spanOf(stage), day));
    for (const dates of all('[data-dates]', stage)) {
      dates.hidden = start === '';
      say(dates, datesOf(spanOf(stage)));
    }
  }
  for (const section of all('[data-choice="depth"]')) setOff(section, depth === '');
  for (const section of all('[data-choice="tone"]')) setOff(section, tone === '');
  for (const part of all('[data-depth]')) {
    setOff(part, depth !== '' && part.dataset['depth'] !== depth);
    for (const line of all('[data-from]', part)) {
      setOff(line, depth !== '' && !coversDay(spanOf(line), day));
    }
  }
  for (const part of all('[data-tone]')) setOff(part, tone !== '' && part.dataset['tone'] !== tone);
  for (const strip of all('[data-strip]')) {
    strip.toggleAttribute('data-quiet', tone !== '' && strip.dataset['strip'] !== tone);
  }
  for (const cell of all('[data-column], [data-answer]')) {
    cell.toggleAttribute('data-on', coversDay(spanOf(cell), day));
  }
  for (const needle of all('[data-needle]')) {
    const [left = 0, step = 0] = (needle.dataset['needle'] ?? '').split(' ').map(Number);
    needle.style.translate = `${String(left + step * (day + 0.5))}px`;
  }
  for (const link of guide.querySelectorAll<HTMLAnchorElement>('[data-whole-page]')) {
    link.hash = writeFragment(writeState(state));
  }
}
