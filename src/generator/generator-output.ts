/** What the generator gives out: lines to copy for the chosen place, and words around them. */
import { linesFor, usualHeight, type Embedding, type Pinned } from './snippets.ts';

const inPixels = (height: number | undefined): string =>
  `${(height ?? 0).toLocaleString('en-US')} pixels`;

export class GeneratorOutput {
  readonly #root: HTMLElement;
  readonly #pinned: Pinned | undefined;

  constructor(root: HTMLElement, pinned: Pinned | undefined) {
    this.#root = root;
    this.#pinned = pinned;
  }

  #say(query: string, words: string): void {
    const place = this.#root.querySelector(query);
    if (place && place.textContent !== words) place.textContent = words;
  }

  show(embedding: Embedding): void {
    for (const [way, text] of Object.entries(linesFor(embedding, this.#pinned))) {
      if (text !== undefined) this.#say(`[data-snippet="${way}"] code`, text);
    }
    const narrow = inPixels(embedding.heights['320']);
    const desk = inPixels(usualHeight(embedding.heights));
    this.#say('[data-heights]', `${desk} on a desk, ${narrow} on a small phone`);
    this.#say(
      '[data-size]',
      `It is ${narrow} tall on a small phone and ${desk} on a desk. On your site the frame grows to that; here it scrolls.`,
    );
  }

  /** @param place its id; the empty one shows all ways and the steps of none */
  choose(place: string): void {
    let ways: string[] | undefined;
    for (const steps of this.#root.querySelectorAll<HTMLElement>('[data-steps]')) {
      steps.hidden = steps.dataset['steps'] !== place;
      if (!steps.hidden) ways = steps.dataset['ways']?.split(' ');
    }
    for (const section of this.#root.querySelectorAll<HTMLElement>('[data-way]')) {
      section.hidden = ways?.includes(section.dataset['way'] ?? '') === false;
    }
  }

  leaveOut(labels: string[]): void {
    const words = `Left out of the lines until it is mended: ${labels.join(', ')}.`;
    this.#say('[data-left-out]', labels.length > 0 ? words : '');
  }

  /** Copies what the button stands for, and says so beside it. */
  async copy(button: HTMLElement, setup: string): Promise<void> {
    const code = button.closest('[data-snippet]')?.querySelector('code');
    const said = button.parentElement?.querySelector('output');
    if (!said) return;
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(code?.textContent ?? setup);
      said.textContent = 'Copied';
    } catch {
      if (code) getSelection()?.selectAllChildren(code);
      said.textContent = 'Your browser did not allow it. Please copy by hand.';
    }
  }
}
