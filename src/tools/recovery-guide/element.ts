/** `<recovery-guide>`: shows the chosen day alone and gives it a date. The address holds the choice. */
import { dayOf, dayProblem } from '../../lib/days.ts';
import { keepInAddress } from '../../lib/url-hash.ts';
import {
  dayToday,
  lastDay,
  noState,
  readGuideState,
  writeState,
  type Choices,
  type State,
} from './model.ts';
import { sayStart, showState } from './view.ts';

interface Parts {
  day: HTMLInputElement;
  depth: HTMLSelectElement;
  tone: HTMLSelectElement;
  start: HTMLInputElement;
  said: HTMLElement;
}

const unfinished = 'That day is not whole yet. It needs a month, a day and a year.';

/** Unfolds what a reason is folded into. */
function open(place: Element): void {
  const folded = place.closest('details');
  if (folded) folded.open = true;
}

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
    const parts = { day, depth, tone, start, said };
    const choices: Choices = {
      depths: [...depth.options].map(({ value }) => value),
      tones: [...tone.options].map(({ value }) => value),
      signs: [...this.querySelectorAll<HTMLElement>('[data-sign]')].map(
        ({ dataset }) => dataset['sign'] ?? '',
      ),
    };
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.addEventListener(
      'input',
      ({ target }) => {
        this.#read(parts, target);
      },
      { signal },
    );
    this.addEventListener(
      'change',
      () => {
        keepInAddress(writeState(this.#state));
      },
      { signal },
    );
    this.addEventListener(
      'click',
      ({ target }) => {
        const button = target instanceof Element && target.closest<HTMLElement>('[data-step]');
        if (button) this.#step(parts, Number(button.dataset['step']));
        // In a frame no address changes; the frame’s own script leads on.
        const link =
          target instanceof Element && target.closest<HTMLAnchorElement>('[href^="#why-"]');
        const reason = link && document.getElementById(link.hash.slice(1));
        if (reason) open(reason);
      },
      { signal },
    );
    start.addEventListener(
      'focusout',
      () => {
        const problem = start.validity.badInput ? unfinished : dayProblem(start.value);
        start.toggleAttribute('aria-invalid', problem !== undefined);
        if (problem !== undefined) said.textContent = problem;
      },
      { signal },
    );
    window.addEventListener(
      'hashchange',
      () => {
        this.#follow(parts, choices);
      },
      { signal },
    );
    this.#follow(parts, choices);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  /** Takes over what the address says, and leads to the day of a sign that a list may have hidden. */
  #follow(parts: Parts, choices: Choices): void {
    const asked = readGuideState(location.hash, choices);
    const today = asked.start && asked.day === undefined ? this.#today(asked.start) : undefined;
    this.#state = {
      ...this.#state,
      ...(typeof today === 'number' ? { day: today } : {}),
      ...asked,
    };
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
      const today = this.#today(state.start);
      if (typeof today === 'number') state.day = today;
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

  #show({ day, depth, tone, said }: Parts): void {
    const state = this.#state;
    day.value = String(state.day);
    depth.value = state.depth;
    tone.value = state.tone;
    said.textContent = sayStart(state.start, this.#today(state.start));
    this.dataset['start'] = state.start;
    showState(this, state);
  }

  #today(start: string): number | 'before' | 'after' {
    return start === '' ? 'before' : dayToday(start, dayOf(new Date()));
  }
}

customElements.define('recovery-guide', RecoveryGuide);
