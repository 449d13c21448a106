/** Puts days beside the reasons to count back from one, and today where it belongs among them. */
import { daysBetween, formatDate, formatDay } from '../../lib/days.ts';
import { datesOf, isGone, nearnessOf, type Dates, type Row, type Span } from './model.ts';

type Known = Row & { reason?: string; when: string; words: string };

interface Item {
  element: HTMLElement;
  row: Known;
}

/** @param passed what to say of a day */
function fill(words: string, { early, late }: Dates, passed: (day: string) => string): string {
  const say = (day: string): string => formatDate(day) + passed(day);
  return words.replace('{early}', say(early)).replace('{late}', say(late));
}

const write = (within: Element | null, words: string): void => {
  const place = within?.querySelector('[data-day]');
  if (place) place.textContent = words;
};

const inWords = (day: string): string => formatDay(day, document.documentElement.lang);

export class TimeLine {
  readonly #part: HTMLElement;
  readonly #limits: { calm: Span; margin: Span };
  readonly #items: Item[];

  constructor(part: HTMLElement) {
    this.#part = part;
    this.#limits = JSON.parse(part.dataset['timing'] ?? '') as { calm: Span; margin: Span };
    this.#items = [...part.querySelectorAll<HTMLElement>('[data-row]')].map((element) => ({
      element,
      row: JSON.parse(element.dataset['row'] ?? '') as Known,
    }));
  }

  /** @param event a day that `isDay` accepts; without one, words stand again where days stood */
  show(event: string | undefined, today: string, ticked: readonly string[]): void {
    const { calm, margin } = this.#limits;
    const near = event && nearnessOf(event, today, calm, margin);
    for (const part of this.#part.querySelectorAll<HTMLElement>('[data-near]')) {
      part.hidden = part.dataset['near'] !== near;
    }
    const isToCome = event !== undefined && near !== 'past';
    this.#tellDistance(isToCome ? event : undefined, today);
    const todays = this.#part.querySelector<HTMLElement>('[data-today]');
    const days = this.#part.querySelector('[data-event-row]');
    write(days, isToCome ? inWords(event) : '');
    write(todays, inWords(today));
    if (todays) todays.hidden = !isToCome;
    for (const item of this.#items)
      this.#showItem(item, isToCome ? event : undefined, today, ticked);
    if (todays && isToCome) this.#place(todays, event, today);
  }

  #tellDistance(event: string | undefined, today: string): void {
    const place = this.#part.querySelector<HTMLElement>('[data-distance]');
    if (!place) return;
    place.hidden = event === undefined;
    if (event === undefined) return;
    const days = daysBetween(today, event);
    place.textContent = (place.dataset['distance'] ?? '')
      .replace('{day}', inWords(event))
      .replace('{days} days', days === 1 ? '1 day' : `${String(days)} days`);
  }

  #showItem(
    { element, row }: Item,
    event: string | undefined,
    today: string,
    ticked: readonly string[],
  ): void {
    const dates = event === undefined ? undefined : datesOf(row, event, this.#limits.calm);
    const passed = (day: string): string =>
      row.kind !== 'past' && day < today ? ` (${this.#part.dataset['passed'] ?? ''})` : '';
    write(element, dates ? fill(row.when, dates, passed) : row.words);
    element.hidden = dates !== undefined && !!row.reason && !ticked.includes(row.reason);
    const gone = element.querySelector<HTMLElement>('[data-gone]');
    if (gone) gone.hidden = !dates || !isGone(row, dates, today);
  }

  /** Below all that has passed; what must lie behind a reader stands above. */
  #place(todays: HTMLElement, event: string, today: string): void {
    const next = this.#items.find(({ row }) => {
      const dates = datesOf(row, event, this.#limits.calm);
      return row.kind !== 'past' && !isGone(row, dates, today);
    });
    (next?.element ?? this.#part.querySelector('[data-event-row]'))?.before(todays);
  }
}
