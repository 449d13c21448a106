/** Makes `Tally.astro` count, and its button lead to what came together. */
export class Tally {
  readonly #tally: HTMLElement | null;

  /** @param part where the button leads */
  constructor(tool: HTMLElement, part: HTMLElement, signal: AbortSignal) {
    this.#tally = tool.querySelector('[data-tally]');
    this.#tally?.querySelector('button')?.addEventListener(
      'click',
      () => {
        part.focus();
        part.scrollIntoView();
      },
      { signal },
    );
  }

  /** Says nothing of nothing. */
  show(count: number): void {
    if (!this.#tally) return;
    this.#tally.hidden = count === 0;
    const said = this.#tally.querySelector('output');
    const words = (this.#tally.dataset['tally'] ?? '').replace('{count}', String(count));
    if (said && said.textContent !== words) said.textContent = words;
  }
}
