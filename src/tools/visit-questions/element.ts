/** `<visit-questions>`: updates the page of questions and the address on each change. */
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
    const on = (target: EventTarget, type: string, act: () => void): void => {
      target.addEventListener(type, act, { signal });
    };
    on(this, 'input', () => {
      this.#show();
    });
    // Browsers limit how often an address changes, so it waits until the reader leaves a field.
    on(this, 'change', () => {
      this.#update();
    });
    on(window, 'hashchange', () => {
      this.#restore();
    });
    // Browsers that restore a form on going back fire no input event.
    on(window, 'pageshow', () => {
      this.#show();
    });
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

  /** Leaves own questions out of an address that would be too long: it would not be read at all. */
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

  /** Does nothing for an address that only names a part of the page. */
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
