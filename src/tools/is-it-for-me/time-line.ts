/** Shows dates on the line of time that count back from an event, and today’s place among them. */
import { daysBetween, formatDate, formatDay } from '../../lib/days.ts';
import { fill } from '../../lib/fill.ts';
import { handedWords } from '../../lib/handed-words.ts';
import type { Words } from '../../words/words.ts';
import { datesOf, isGone, nearnessOf, type Row, type Span } from './model.ts';

type TimedRow = Row & { reason?: string; when: string; words: string };

interface Item {
  element: HTMLElement;
  row: TimedRow;
}

const write = (within: Element | null, text: string): void => {
  const place = within?.querySelector('[data-day]');
  if (place) place.textContent = text;
};

const inWords = (day: string): string => formatDay(day, document.documentElement.lang);

export class TimeLine {
  readonly #part: HTMLElement;
  readonly #words: Words['isItForMe']['script'];
  readonly #limits: { calm: Span; margin: Span };
  readonly #items: Item[];

  constructor(part: HTMLElement) {
    this.#part = part;
    this.#words = handedWords(part);
    this.#limits = JSON.parse(part.dataset['timing'] ?? '') as { calm: Span; margin: Span };
    this.#items = [...part.querySelectorAll<HTMLElement>('[data-row]')].map((element) => ({
      element,
      row: JSON.parse(element.dataset['row'] ?? '') as TimedRow,
    }));
  }

  /** @param event a day that `isDay` accepts; without one, the rows say in words how long before the event they are */
  show(event: string | undefined, today: string, ticked: readonly string[]): void {
    const { calm, margin } = this.#limits;
    const near = event && nearnessOf(event, today, calm, margin);
    for (const part of this.#part.querySelectorAll<HTMLElement>('[data-near]')) {
      part.hidden = part.dataset['near'] !== near;
    }
    const day = near === 'past' ? undefined : event;
    this.#showDistance(day, today);
    const todayItem = this.#part.querySelector<HTMLElement>('[data-today]');
    const eventItem = this.#part.querySelector('[data-event-row]');
    write(eventItem, day === undefined ? '' : inWords(day));
    write(todayItem, inWords(today));
    for (const item of this.#items) this.#showItem(item, day, today, ticked);
    if (!todayItem) return;
    todayItem.hidden = day === undefined;
    if (day !== undefined) (this.#firstAhead(day, today) ?? eventItem)?.before(todayItem);
  }

  #showDistance(event: string | undefined, today: string): void {
    const place = this.#part.querySelector<HTMLElement>('[data-distance]');
    if (!place) return;
    place.hidden = event === undefined;
    if (event === undefined) return;
    const days = daysBetween(today, event);
    const { oneDay, days: severalDays } = this.#words;
    place.textContent = (place.dataset['distance'] ?? '')
      .replace('{day}', inWords(event))
      .replace(severalDays, days === 1 ? oneDay : fill(severalDays, { days }));
  }

  #showItem(
    { element, row }: Item,
    event: string | undefined,
    today: string,
    ticked: readonly string[],
  ): void {
    const dates = event === undefined ? undefined : datesOf(row, event, this.#limits.calm);
    const say = (day: string): string =>
      row.kind !== 'past' && day < today
        ? `${formatDate(day, document.documentElement.lang)} (${this.#part.dataset['passed'] ?? ''})`
        : formatDate(day, document.documentElement.lang);
    const when =
      dates && row.when.replace('{early}', say(dates.early)).replace('{late}', say(dates.late));
    write(element, when ?? row.words);
    element.hidden = dates !== undefined && !!row.reason && !ticked.includes(row.reason);
    const gone = element.querySelector<HTMLElement>('[data-gone]');
    if (gone) gone.hidden = !dates || !isGone(row, dates, today);
  }

  /** The first row whose dates have not passed. Rows about earlier treatments come before today in any case. */
  #firstAhead(event: string, today: string): HTMLElement | undefined {
    const next = this.#items.find(({ row }) => {
      const dates = datesOf(row, event, this.#limits.calm);
      return row.kind !== 'past' && !isGone(row, dates, today);
    });
    return next?.element;
  }
}
