/** `<is-it-for-me>`: lists what the reader ticked, counts back from an event, and keeps both in the address. */
import { dayOf, dayProblem, isDay } from '../../lib/days.ts';
import { handedWords } from '../../lib/handed-words.ts';
import { keepInAddress, readFragment } from '../../lib/url-hash.ts';
import type { Words } from '../../words/words.ts';
import { takeAlong } from '../take-along.ts';
import { Tally } from '../tally.ts';
import { TickBoxes } from '../tick-boxes.ts';
import { readTicks, writeTicks } from '../ticks.ts';
import { showReasons } from './raise-list.ts';
import { TimeLine } from './time-line.ts';

class IsItForMe extends HTMLElement {
  #connection: AbortController | undefined;
  #boxes = new TickBoxes(this, 'has');
  #line: TimeLine | undefined;
  #tally: Tally | undefined;
  #changed: (() => void) | undefined;

  connectedCallback(): void {
    const list = this.querySelector<HTMLElement>('[data-list]');
    const timing = this.querySelector<HTMLElement>('[data-timing]');
    if (!list || !timing) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.#boxes = new TickBoxes(this, 'has');
    this.#line = new TimeLine(timing);
    this.#tally = new Tally(this, list, signal);
    const state = () => this.#state();
    const clear = () => {
      this.#boxes.ticked = [];
      if (this.#field) this.#field.value = '';
      this.#openTicked();
      this.#update();
    };
    this.#changed = takeAlong(this, { part: list, state, clear, signal });
    const on = (target: EventTarget, type: string, act: (event: Event) => void): void => {
      target.addEventListener(type, act, { signal });
    };
    on(this, 'change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'checkbox') this.#openTicked();
      this.#update();
    });
    on(this, 'input', ({ target }) => {
      if (target === this.#field) this.#update();
    });
    on(this, 'focusout', ({ target }) => {
      if (target === this.#field) this.#tellProblem();
    });
    on(window, 'hashchange', () => {
      this.#restore();
    });
    // Browsers may refill the form when the reader comes back, without an event for each field.
    on(window, 'pageshow', () => {
      this.#show();
    });
    this.#restore();
    this.#show();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  get #field(): HTMLInputElement | null {
    return this.querySelector('[data-event]');
  }

  #state(): [string, string][] {
    const event = this.#field?.value ?? '';
    return [
      ['has', writeTicks(this.#boxes.ticked)],
      ['event', isDay(event) ? event : ''],
    ];
  }

  /** An address without state, such as a link to a part of the page, leaves the boxes as they are. */
  #restore(): void {
    const state = readFragment(location.hash);
    const event = state.get('event') ?? '';
    if (!state.has('has') && !state.has('event')) return;
    this.#boxes.ticked = readTicks(state.get('has'), this.#boxes.known);
    if (this.#field) this.#field.value = isDay(event) ? event : '';
    this.#openTicked();
    this.#show();
  }

  #openTicked(): void {
    for (const reason of this.querySelectorAll('[data-reason]')) {
      reason.querySelector('details')?.toggleAttribute('open', reason.matches(':has(:checked)'));
    }
  }

  #update(): void {
    this.#show();
    keepInAddress(this.#state());
  }

  #show(): void {
    const ticked = this.#boxes.ticked;
    const list = this.querySelector<HTMLElement>('[data-list]');
    const reasons = this.querySelectorAll<HTMLElement>('[data-reason]:has(:checked)');
    if (list) showReasons(list, [...reasons]);
    this.querySelector('[data-nothing]')?.toggleAttribute('hidden', ticked.length > 0);
    this.#tally?.show(ticked.length);
    const event = this.#field?.value ?? '';
    this.#line?.show(isDay(event) ? event : undefined, dayOf(new Date()), ticked);
    if (isDay(event)) this.#tellProblem();
    this.#changed?.();
  }

  /** Called when the reader leaves the field, so that no message appears while they are typing. */
  #tellProblem(): void {
    const field = this.#field;
    const place = this.querySelector<HTMLElement>('[data-problem]');
    if (!field || !place) return;
    const { dayProblems } = handedWords<Pick<Words['common'], 'dayProblems'>>(this);
    const problem = dayProblem(field.value);
    if (field.validity.badInput) place.textContent = place.dataset['problem'] ?? '';
    else place.textContent = problem === undefined ? '' : dayProblems[problem];
    field.setAttribute('aria-invalid', String(place.textContent !== ''));
  }
}

customElements.define('is-it-for-me', IsItForMe);
