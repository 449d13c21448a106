/**
 * `<site-search>`: makes the search form answer as one types.
 * Reads and writes `?q=` and `?concern=`; loads the engine on the first use.
 */
import { loadPagefind, type Pagefind, type Result } from './pagefind.ts';
import { resultItem } from './result-item.ts';

const perPage = 8;
const typingPauseMs = 120;

class SiteSearch extends HTMLElement {
  #engine: Promise<Pagefind> | undefined;
  #connection: AbortController | undefined;
  #pause = 0;
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    const more = this.querySelector<HTMLButtonElement>('[data-more]');
    if (!form || !more) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    form.addEventListener('focusin', () => void this.#load().catch(() => undefined), { signal });
    form.addEventListener(
      'input',
      () => {
        clearTimeout(this.#pause);
        this.#pause = window.setTimeout(() => void this.#search(), typingPauseMs);
      },
      { signal },
    );
    form.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        clearTimeout(this.#pause);
        void this.#search();
      },
      { signal },
    );
    const asked = new URLSearchParams(location.search);
    const { q, concern } = this.#fields();
    if (q) q.value = asked.get('q') ?? '';
    const wanted = asked.get('concern') ?? '';
    if (concern && [...concern.options].some(({ value }) => value === wanted))
      concern.value = wanted;
    if (q?.value.trim()) void this.#search();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    clearTimeout(this.#pause);
  }

  #fields() {
    return {
      q: this.querySelector<HTMLInputElement>('input[name="q"]'),
      concern: this.querySelector<HTMLSelectElement>('select[name="concern"]'),
    };
  }

  #load(): Promise<Pagefind> {
    this.#engine ??= loadPagefind(this.dataset['index'] ?? '/pagefind/').catch((error: unknown) => {
      // The next try may find the network again.
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  #say(text: string): void {
    const status = this.querySelector('output');
    if (status) status.textContent = text;
  }

  /** Shows the ways to go on without a search, or hides them. */
  #browse(isShown: boolean): void {
    const browse = this.querySelector<HTMLElement>('[data-browse]');
    if (browse) browse.hidden = !isShown;
  }

  async #search(): Promise<void> {
    const { q, concern } = this.#fields();
    const query = q?.value.trim() ?? '';
    const turn = ++this.#turn;
    this.#remember(query, concern?.value ?? '');
    if (query === '') {
      await this.#show([]);
      this.#say('');
      this.#browse(true);
      return;
    }
    try {
      this.#say('Searching …');
      const engine = await this.#load();
      const filters = concern?.value ? { concern: concern.value } : {};
      const { results } = await engine.search(query, { filters });
      if (turn !== this.#turn) return;
      this.#browse(results.length === 0);
      const noun = results.length === 1 ? 'page' : 'pages';
      const count = results.length === 0 ? 'Nothing' : `${String(results.length)} ${noun}`;
      this.#say(
        `${count} found for “${query}”.${results.length === 0 ? ' Try other words, or pick from the list.' : ''}`,
      );
      await this.#show(results, turn);
    } catch {
      if (turn !== this.#turn) return;
      await this.#show([]);
      this.#browse(true);
      this.#say('The search could not load. Check your connection, or pick from the list.');
    }
  }

  #remember(query: string, concern: string): void {
    const url = new URL(location.href);
    for (const [name, value] of Object.entries({ q: query, concern })) {
      if (value) url.searchParams.set(name, value);
      else url.searchParams.delete(name);
    }
    history.replaceState(null, '', url);
  }

  async #show(results: Result[], turn = this.#turn): Promise<void> {
    const list = this.querySelector('[data-results]');
    const more = this.querySelector<HTMLButtonElement>('[data-more]');
    if (!list || !more) return;
    const add = async (from: number): Promise<void> => {
      const page = await Promise.all(results.slice(from, from + perPage).map((one) => one.data()));
      if (turn !== this.#turn) return;
      const items = page.map(resultItem);
      if (from === 0) list.replaceChildren(...items);
      else list.append(...items);
      more.hidden = from + perPage >= results.length;
      more.onclick = () => void add(from + perPage);
      if (from > 0) items[0]?.querySelector('a')?.focus();
    };
    await add(0);
  }
}

customElements.define('site-search', SiteSearch);
