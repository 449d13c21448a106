/** `<source-filter>`: narrows the list of sources by words and by kind, and says how many are left. */
import { fill } from '../lib/fill.ts';
import { handedWords } from '../lib/handed-words.ts';
import type { Words } from '../words/words.ts';

class SourceFilter extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    this.addEventListener(
      'input',
      () => {
        this.#narrow();
      },
      { signal: this.#connection.signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #narrow(): void {
    const words = this.querySelector('input')?.value.toLowerCase().split(/\s+/) ?? [];
    const kind = this.querySelector('select')?.value ?? '';
    let left = 0;
    for (const group of this.querySelectorAll<HTMLElement>('section[data-kind]')) {
      const isKind = kind === '' || kind === group.dataset['kind'];
      let shown = 0;
      for (const item of group.querySelectorAll<HTMLElement>('li[id]')) {
        const text = item.textContent.toLowerCase();
        item.hidden = !isKind || !words.every((word) => text.includes(word));
        if (!item.hidden) shown += 1;
      }
      group.hidden = shown === 0;
      left += shown;
    }
    const status = this.querySelector('output');
    const { one, other } = handedWords<Words['evidence']['referencesPage']['script']>(this);
    if (status) status.textContent = fill(left === 1 ? one : other, { count: left });
  }
}

customElements.define('source-filter', SourceFilter);
