/** Shows what the generator makes: code to copy for the chosen place, and the height of the page. */
import { fill } from '../lib/fill.ts';
import { linesFor, usualHeight, type Embedding, type Pinned } from './snippets.ts';
import type { GeneratorWords } from './setup.ts';

export class OutputView {
  readonly #root: HTMLElement;
  readonly #pinned: Pinned | undefined;
  readonly #words: GeneratorWords;

  constructor(root: HTMLElement, pinned: Pinned | undefined, words: GeneratorWords) {
    this.#root = root;
    this.#pinned = pinned;
    this.#words = words;
  }

  #setText(selector: string, text: string): void {
    const element = this.#root.querySelector(selector);
    if (element && element.textContent !== text) element.textContent = text;
  }

  #inPixels(height = 0): string {
    const count = height.toLocaleString(document.documentElement.lang);
    return fill(this.#words.pixels, { count });
  }

  show(embedding: Embedding): void {
    for (const [way, text] of Object.entries(linesFor(embedding, this.#pinned))) {
      if (text !== undefined) this.#setText(`[data-snippet="${way}"] code`, text);
    }
    const { boxHeight, previewHeight } = this.#words;
    const heights = {
      phone: this.#inPixels(embedding.heights['320']),
      desk: this.#inPixels(usualHeight(embedding.heights)),
    };
    this.#setText('[data-heights]', fill(boxHeight, heights));
    this.#setText('[data-size]', fill(previewHeight, heights));
  }

  /** @param place id of the content management system; if it is empty, shows the code for all of them */
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

  /** Names the fields whose values are not in the code because they are wrong. */
  showLeftOut(labels: string[]): void {
    const text = fill(this.#words.leftOut, { labels: labels.join(', ') });
    this.#setText('[data-left-out]', labels.length > 0 ? text : '');
  }

  /**
   * Copies the code above the button, and says beside the button whether it worked.
   * @param setup the text to copy where there is no code
   */
  async copy(button: HTMLElement, setup: string): Promise<void> {
    const code = button.closest('[data-snippet]')?.querySelector('code');
    const output = button.parentElement?.querySelector('output');
    if (!output) return;
    output.textContent = '';
    try {
      await navigator.clipboard.writeText(code?.textContent ?? setup);
      output.textContent = this.#words.copied;
    } catch {
      if (code) getSelection()?.selectAllChildren(code);
      output.textContent = this.#words.copyByHand;
    }
  }
}
