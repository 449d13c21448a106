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
  #state: State | undefined;

  connectedCallback(): void {
    const { facts } = this.dataset;
    if (facts === undefined) return;
    this.#facts = JSON.parse(facts) as Facts;
    this.#state = this.#facts.state;
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
    if (!this.#facts || !this.#state) return;
    this.#state = readDepthState(readFragment(location.hash), this.#facts, this.#state);
    const { area, device, lengthMm, tone } = this.#state;
    const chosen = [area, device, String(tone)];
    for (const input of this.querySelectorAll('input')) {
      if (input.type === 'range') input.value = String(lengthMm);
      else input.checked = chosen.includes(input.value);
    }
    this.#show();
  };

  #choose = (): void => {
    if (!this.#facts || !this.#state) return;
    const asked = new Map<string, string>();
    for (const input of this.querySelectorAll('input')) {
      const name = input.name.replace('depth-', '');
      if (input.type === 'range' || input.checked) asked.set(name, input.value);
    }
    this.#state = readDepthState(asked, this.#facts, this.#state);
    this.#show();
    keepInAddress(stateAsPairs(this.#state));
  };

  #show(): void {
    const [facts, state] = [this.#facts, this.#state];
    const area = facts?.areas.find(({ id }) => id === state?.area);
    if (!facts || !state || !area) return;
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
    const { tone } = state;
    for (const part of this.querySelectorAll<SVGElement>('[data-skin]')) {
      part.style.fill = tone === 0 ? '' : `var(--color-tone-${String(tone)})`;
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
