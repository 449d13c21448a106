/** Makes `Tally.astro` count, and its button lead to the result. */
export class Tally {
  readonly #tally: HTMLElement | null;

  /** @param part the result, which gets the focus */
  constructor(tool: HTMLElement, part: HTMLElement, signal: AbortSignal) {
    this.#tally = tool.querySelector('[data-tally]');
    const leadToPart = (): void => {
      part.focus();
      part.scrollIntoView();
    };
    this.#tally?.querySelector('button')?.addEventListener('click', leadToPart, { signal });
  }

  /** Hidden when the count is zero. */
  show(count: number): void {
    if (!this.#tally) return;
    this.#tally.hidden = count === 0;
    const said = this.#tally.querySelector('output');
    const words = (this.#tally.dataset['tally'] ?? '').replace('{count}', String(count));
    // Screen readers repeat an output whose text is set again.
    if (said && said.textContent !== words) said.textContent = words;
  }
}
