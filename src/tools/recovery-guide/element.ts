/** `<recovery-guide>`: shows only the chosen day, with its date. The address keeps the choice. */
import { dayOf, dayProblem } from '../../lib/days.ts';
import { handedWords } from '../../lib/handed-words.ts';
import { keepInAddress } from '../../lib/url-hash.ts';
import {
  dayToday,
  lastDay,
  noState,
  readGuideState,
  writeState,
  type Choices,
  type GuideWords,
  type State,
} from './model.ts';
import { sayStart, showState } from './view.ts';

interface Parts {
  day: HTMLInputElement;
  depth: HTMLSelectElement;
  tone: HTMLSelectElement;
  start: HTMLInputElement;
  said: HTMLElement;
  words: GuideWords;
}

/** Opens the `<details>` that the place is in. */
function open(place: Element): void {
  const details = place.closest('details');
  if (details) details.open = true;
}

const today = (start: string): number | 'before' | 'after' =>
  start === '' ? 'before' : dayToday(start, dayOf(new Date()));

class RecoveryGuide extends HTMLElement {
  #state: State = noState;
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const day = this.querySelector<HTMLInputElement>('#guide-day');
    const depth = this.querySelector<HTMLSelectElement>('#guide-depth');
    const tone = this.querySelector<HTMLSelectElement>('#guide-tone');
    const start = this.querySelector<HTMLInputElement>('#guide-start');
    const said = this.querySelector<HTMLElement>('#guide-start-said');
    if (!day || !depth || !tone || !start || !said) return;
    const words = handedWords<GuideWords>(this);
    const parts = { day, depth, tone, start, said, words };
    const choices: Choices = {
      depths: [...depth.options].map(({ value }) => value),
      tones: [...tone.options].map(({ value }) => value),
      signs: [...this.querySelectorAll<HTMLElement>('[data-sign]')].map(
        ({ dataset }) => dataset['sign'] ?? '',
      ),
    };
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const on = (target: EventTarget, type: string, act: (event: Event) => void): void => {
      target.addEventListener(type, act, { signal });
    };
    on(this, 'input', ({ target }) => {
      this.#read(parts, target);
    });
    on(this, 'change', () => {
      keepInAddress(writeState(this.#state));
    });
    on(this, 'click', ({ target }) => {
      if (!(target instanceof Element)) return;
      const button = target.closest<HTMLElement>('[data-step]');
      if (button) this.#step(parts, Number(button.dataset['step']));
      // In a frame the address does not change, so no hashchange opens the reason.
      const link = target.closest<HTMLAnchorElement>('[href^="#why-"]');
      const reason = link && document.getElementById(link.hash.slice(1));
      if (reason) open(reason);
    });
    on(start, 'focusout', () => {
      const problem = dayProblem(start.value);
      const message = start.validity.badInput
        ? words.partialDay
        : problem && words.dayProblems[problem];
      start.setAttribute('aria-invalid', String(message !== undefined));
      if (message !== undefined) said.textContent = message;
    });
    on(window, 'hashchange', () => {
      this.#follow(parts, choices);
    });
    this.#follow(parts, choices);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  /** Takes over the state in the address, and scrolls to the sign or reason that it names. */
  #follow(parts: Parts, choices: Choices): void {
    const asked = readGuideState(location.hash, choices);
    const day = asked.start === undefined ? undefined : today(asked.start);
    if (typeof day === 'number') asked.day ??= day;
    this.#state = { ...this.#state, ...asked };
    if (parts.start.value !== this.#state.start) parts.start.value = this.#state.start;
    this.#show(parts);
    const place = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    const shown = place && this.contains(place) && place.closest('td, [id^="why-"]');
    if (!shown) return;
    open(shown);
    shown.scrollIntoView({ block: 'center' });
  }

  #read(parts: Parts, target: EventTarget | null): void {
    const { day, depth, tone, start } = parts;
    const state = { ...this.#state, day: Number(day.value), depth: depth.value, tone: tone.value };
    if (target === start) {
      state.start = dayProblem(start.value) === undefined ? start.value : '';
      const day = today(state.start);
      if (typeof day === 'number') state.day = day;
      start.removeAttribute('aria-invalid');
    }
    this.#state = state;
    this.#show(parts);
  }

  #step(parts: Parts, by: number): void {
    const day = Math.min(lastDay, Math.max(0, this.#state.day + by));
    this.#state = { ...this.#state, day };
    this.#show(parts);
    keepInAddress(writeState(this.#state));
  }

  #show({ day, depth, tone, said, words }: Parts): void {
    const state = this.#state;
    day.value = String(state.day);
    depth.value = state.depth;
    tone.value = state.tone;
    said.textContent = sayStart(state.start, today(state.start), words);
    this.dataset['start'] = state.start;
    showState(this, state, words);
  }
}

customElements.define('recovery-guide', RecoveryGuide);
