/** `<needle-depth>`: moves the needle and shows the sentences that apply to what the reader chose. */
import { keepInAddress, readFragment } from '../../lib/url-hash.ts';
import {
  answerOf,
  applies,
  formatMm,
  layerAt,
  reachOf,
  readDepthState,
  stateAsPairs,
  type Answers,
  type Area,
  type Range,
  type State,
  type When,
} from './model.ts';

interface Facts {
  areas: Area[];
  range: Range;
  state: State;
  words: Answers;
}

class NeedleDepth extends HTMLElement {
  #connection: AbortController | undefined;
  #facts: Facts | undefined;

  connectedCallback(): void {
    const { facts } = this.dataset;
    if (facts === undefined) return;
    this.#facts = JSON.parse(facts) as Facts;
    this.querySelector('details')?.removeAttribute('open');
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    this.addEventListener('input', this.#choose, { signal });
    addEventListener('hashchange', this.#read, { signal });
    this.#read();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  /** Takes the choices from the address; those that it does not have stay as they are. */
  #read = (): void => {
    if (!this.#facts) return;
    const state = readDepthState(readFragment(location.hash), this.#facts);
    const chosen = [state.area, state.device, String(state.tone)];
    for (const input of this.querySelectorAll('input')) {
      if (input.type === 'range') input.value = String(state.lengthMm);
      else input.checked = chosen.includes(input.value);
    }
    this.#show(this.#facts, state);
  };

  /** Takes the choices from the controls. */
  #choose = (): void => {
    if (!this.#facts) return;
    const asked = new Map<string, string>();
    for (const input of this.querySelectorAll('input')) {
      const name = input.name.replace('depth-', '');
      if (input.type === 'range' || input.checked) asked.set(name, input.value);
    }
    const state = readDepthState(asked, this.#facts);
    this.#show(this.#facts, state);
    keepInAddress(stateAsPairs(state));
  };

  #show(facts: Facts, state: State): void {
    facts.state = state;
    const area = facts.areas.find(({ id }) => id === state.area);
    if (!area) return;
    const layer = layerAt(area, state.lengthMm);
    for (const part of this.querySelectorAll<HTMLElement | SVGElement>('[data-when]')) {
      const when = JSON.parse(part.dataset['when'] ?? '{}') as When;
      const isShown = applies(when, state, layer);
      if (part instanceof HTMLElement) part.hidden = !isShown;
      else if (isShown) part.removeAttribute('display');
      else part.setAttribute('display', 'none');
    }
    const section = this.querySelector<SVGElement>('svg[data-reach]');
    if (section) section.dataset['reach'] = reachOf(area, state);
    for (const part of this.querySelectorAll<SVGElement>('[data-skin]')) {
      part.style.fill = state.tone === 0 ? '' : `var(--color-tone-${String(state.tone)})`;
    }
    for (const part of this.querySelectorAll<SVGElement>('[data-move]')) {
      const shift = (state.lengthMm - facts.range.max) * Number(part.dataset['move']);
      part.style.transform = `translateY(${String(shift)}px)`;
    }
    const length = formatMm(state.lengthMm, document.documentElement.lang);
    for (const part of this.querySelectorAll('[data-value]')) part.textContent = length;
    this.querySelector('[aria-valuetext]')?.setAttribute('aria-valuetext', length);
    const output = this.querySelector('output');
    const answer = answerOf(area, state, facts.words);
    // Screen readers repeat an output whose text is set again.
    if (output && output.textContent !== answer) output.textContent = answer;
  }
}

customElements.define('needle-depth', NeedleDepth);
