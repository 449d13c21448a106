/**
 * `<site-search>`: answers in the search form while the reader types. The address holds the query and the filters.
 * Nothing is stored, and nothing is loaded before the form has focus or the address holds a query.
 */
import { handedWords } from '../lib/handed-words.ts';
import type { Words } from '../words/words.ts';
import { SearchClient } from './client.ts';
import { facets } from './facets.ts';
import { ResultsView } from './results-view.ts';
import { readAddress, toAddress, type SearchState } from './search-state.ts';

const pageSize = 5;
/** Names are searched after every letter, and full texts only after this pause. */
const typingPauseMs = 100;

class SiteSearch extends HTMLElement {
  #client: SearchClient | undefined;
  #view: ResultsView | undefined;
  #connection: AbortController | undefined;
  #pause = 0;
  #limit = pageSize;
  #isExact = false;
  /** The query part of the address whose results are shown. */
  #shown = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    const { names, texts } = this.dataset;
    if (!form || !names || !texts) return;
    this.#client = new SearchClient({ names, texts });
    this.#view = new ResultsView(this, handedWords<Words['search']['script']>(this));
    this.#connection = new AbortController();
    const options = { signal: this.#connection.signal };
    const on = <K extends keyof HTMLElementEventMap>(
      target: HTMLElement | Document,
      type: K,
      act: (event: HTMLElementEventMap[K]) => void,
    ): void => {
      target.addEventListener(type, act as EventListener, options);
    };
    on(form, 'focusin', () => this.#client?.open());
    on(form, 'input', ({ target }) => {
      this.#onInput(target);
    });
    on(form, 'submit', (event) => {
      event.preventDefault();
      this.#search('push');
    });
    on(this, 'click', (event) => {
      this.#onClick(event);
    });
    on(this, 'keydown', (event) => {
      this.#view?.move(event);
    });
    on(document, 'keydown', (event) => {
      this.#onShortcut(event);
    });
    window.addEventListener(
      'popstate',
      () => {
        // The event also comes after a jump within the page, which changes nothing here.
        if (location.search !== this.#shown) this.#restore();
      },
      options,
    );
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    clearTimeout(this.#pause);
    this.#client?.close();
  }

  #onInput(target: EventTarget | null): void {
    clearTimeout(this.#pause);
    if (target instanceof HTMLSelectElement) {
      this.#search('push');
      return;
    }
    this.#isExact = false;
    this.#ask(this.#state(), { isQuick: true });
    this.#pause = window.setTimeout(() => {
      this.#search('replace');
    }, typingPauseMs);
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector(`form [name="${name}"]`);
  }

  #state(): SearchState {
    const values = facets.map((facet) => [facet, this.#field(facet)?.value ?? ''] as const);
    return {
      query: this.#field('q')?.value.trim() ?? '',
      filters: Object.fromEntries(values.filter(([, value]) => value !== '')),
      isExact: this.#isExact,
    };
  }

  /** Fills the form from the address, and searches. */
  #restore(): void {
    const isOffered = (name: string, value: string): boolean => {
      const field = this.#field(name);
      return (
        field instanceof HTMLSelectElement && [...field.options].some((o) => o.value === value)
      );
    };
    const state = readAddress(location.search, isOffered);
    const box = this.#field('q');
    if (box) box.value = state.query;
    for (const facet of facets) {
      const field = this.#field(facet);
      if (field) field.value = state.filters[facet] ?? '';
    }
    this.#isExact = state.isExact;
    this.#search('none');
  }

  /** @param entry how the session history records the search */
  #search(entry: 'push' | 'replace' | 'none'): void {
    clearTimeout(this.#pause);
    this.#limit = pageSize;
    const state = this.#state();
    const search = toAddress(state);
    const isNew = search !== location.search;
    if (entry === 'push' && isNew) history.pushState(null, '', location.pathname + search);
    if (entry === 'replace' && isNew) history.replaceState(null, '', location.pathname + search);
    this.#shown = location.search;
    this.#ask(state);
  }

  #ask(state: SearchState, { isQuick = false, focusFrom = -1 } = {}): void {
    if (state.query === '' && Object.keys(state.filters).length === 0) {
      this.#client?.forget();
      this.#view?.clear();
      return;
    }
    this.#view?.wait();
    this.#client?.ask({ ...state, limit: this.#limit, isQuick }, (reply) => {
      if ('hasFailed' in reply) this.#view?.fail();
      else this.#view?.show(reply.answer, state, reply.isFinal, focusFrom);
    });
  }

  #onClick(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-more]')) {
      const shown = this.#limit;
      this.#limit += pageSize;
      this.#ask(this.#state(), { focusFrom: shown });
    } else if (target?.closest('[data-exact]') && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      this.#isExact = true;
      this.#search('push');
      this.#view?.focusStatus();
    } else {
      const concern = target?.closest<HTMLElement>('[data-only]')?.dataset['only'];
      const field = this.#field('concern');
      if (concern === undefined || !field) return;
      field.value = concern;
      this.#search('push');
      this.#view?.focusStatus();
    }
  }

  /** `/` moves focus to the search box, except in a field. */
  #onShortcut(event: KeyboardEvent): void {
    const isInField =
      event.target instanceof Element && event.target.matches('input, select, textarea');
    if (event.key !== '/' || isInField || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const box = this.#field('q');
    box?.focus();
    if (box instanceof HTMLInputElement) box.select();
  }
}

customElements.define('site-search', SiteSearch);
