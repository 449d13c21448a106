/** `<visit-questions>`: keeps the page of questions in step with what is ticked and typed, and both in the address. */
import { keepInAddress, longest, readFragment, writeFragment } from '../../lib/url-hash.ts';
import { takeAlong } from '../take-along.ts';
import { Tally } from '../tally.ts';
import { TickBoxes } from '../tick-boxes.ts';
import { readTicks, writeTicks } from '../ticks.ts';
import { lists, readOwn, ticksOf, tidyOwn, writeOwn, type List } from './model.ts';
import { QuestionSheet } from './question-sheet.ts';

class VisitQuestions extends HTMLElement {
  #connection: AbortController | undefined;
  #boxes = new Map<List, TickBoxes>();
  #sheet: QuestionSheet | undefined;
  #tally: Tally | undefined;
  #changed: (() => void) | undefined;

  connectedCallback(): void {
    const sheet = this.querySelector<HTMLElement>('[data-sheet]');
    if (!sheet) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#boxes = new Map(lists.map((list) => [list, new TickBoxes(this, list)]));
    this.#sheet = new QuestionSheet(sheet, this);
    this.#tally = new Tally(this, sheet, signal);
    const state = () => this.#state();
    const clear = () => {
      this.#fill(new Map());
      this.#update();
    };
    this.#changed = takeAlong(this, { part: sheet, state, clear, signal });
    this.addEventListener(
      'input',
      () => {
        this.#show();
      },
      { signal },
    );
    // The address waits until a field is left: browsers allow it to change only so often.
    this.addEventListener(
      'change',
      () => {
        this.#update();
      },
      { signal },
    );
    addEventListener(
      'hashchange',
      () => {
        this.#restore();
      },
      { signal },
    );
    // Browsers that fill in what was there before do so without a word.
    addEventListener(
      'pageshow',
      () => {
        this.#show();
      },
      { signal },
    );
    this.#restore();
    this.#show();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  get #fields(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-own]')];
  }

  get #own(): string[] {
    return this.#fields.map(({ value }) => tidyOwn(value));
  }

  /** Own questions only as far as they fit: an address that is too long would lose all the rest. */
  #state(): [string, string][] {
    const ticks = [...this.#boxes].map(([list, boxes]): [string, string] => [
      list,
      writeTicks(boxes.ticked),
    ]);
    const whole: [string, string][] = [...ticks, ['own', writeOwn(this.#own)]];
    return this.#isTooLong(whole) ? ticks : whole;
  }

  #isTooLong(state: [string, string][]): boolean {
    const problem = this.querySelector<HTMLElement>('[data-too-long]');
    const isTooLong = writeFragment(state).length >= longest;
    if (problem) problem.textContent = isTooLong ? (problem.dataset['tooLong'] ?? '') : '';
    return isTooLong;
  }

  /** An address that leads to a part of the page says nothing of what is ticked. */
  #restore(): void {
    const state = readFragment(location.hash);
    if (![...lists, 'own'].some((name) => state.has(name))) return;
    this.#fill(state);
    this.#show();
  }

  #fill(state: Map<string, string>): void {
    for (const [list, boxes] of this.#boxes) {
      boxes.ticked = readTicks(state.get(list), boxes.known);
    }
    const own = readOwn(state.get('own'));
    for (const [index, field] of this.#fields.entries()) field.value = own[index] ?? '';
  }

  #update(): void {
    this.#show();
    keepInAddress(this.#state());
  }

  #show(): void {
    const ticks = ticksOf((list) => this.#boxes.get(list)?.ticked ?? []);
    const own = this.#own.filter((text) => text !== '');
    this.#tally?.show(this.#sheet?.show(ticks, own) ?? 0);
    this.#changed?.();
  }
}

customElements.define('visit-questions', VisitQuestions);
