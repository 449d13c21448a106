/**
 * `<site-search>`: makes the search form answer as one types.
 * The address holds the words and the filters; nothing is stored, and nothing loads before the form is used.
 */
import { readAddress, toAddress, type Asked } from './asked.ts';
import { SearchClient } from './client.ts';
import type { Reply } from './protocol.ts';
import { ResultsView } from './results-view.ts';
import { facets } from './facets.ts';

const perPage = 5;
/** Names answer each letter at once; texts are read when the typing pauses. */
const typingPauseMs = 100;

class SiteSearch extends HTMLElement {
  #client: SearchClient | undefined;
  #view: ResultsView | undefined;
  #connection: AbortController | undefined;
  #pause = 0;
  #most = perPage;
  #isExact = false;
  /** The part of the address that the results answer. */
  #shown = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    const { names, texts } = this.dataset;
    if (!form || !names || !texts) return;
    this.#client = new SearchClient({ names, texts });
    this.#view = new ResultsView(this);
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const on = <K extends keyof HTMLElementEventMap>(
      target: HTMLElement | Document,
      type: K,
      act: (event: HTMLElementEventMap[K]) => void,
    ): void => {
      target.addEventListener(type, act as EventListener, { signal });
    };
    on(form, 'focusin', () => this.#client?.open());
    on(form, 'input', ({ target }) => {
      clearTimeout(this.#pause);
      if (target instanceof HTMLSelectElement) {
        this.#search('push');
        return;
      }
      this.#isExact = false;
      this.#ask(this.#asked(), { isQuick: true });
      this.#pause = window.setTimeout(() => {
        this.#search('replace');
      }, typingPauseMs);
    });
    on(form, 'submit', (event) => {
      event.preventDefault();
      this.#search('push');
    });
    on(this, 'click', (event) => {
      this.#follow(event);
    });
    on(this, 'keydown', (event) => {
      this.#view?.move(event);
    });
    on(document, 'keydown', (event) => {
      this.#focusBox(event);
    });
    window.addEventListener(
      'popstate',
      () => {
        // A jump within the page asks nothing new.
        if (location.search !== this.#shown) this.#restore();
      },
      { signal },
    );
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    clearTimeout(this.#pause);
    this.#client?.close();
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector(`form [name="${name}"]`);
  }

  #asked(): Asked {
    const values = facets.map((facet) => [facet, this.#field(facet)?.value ?? ''] as const);
    return {
      query: this.#field('q')?.value.trim() ?? '',
      filters: Object.fromEntries(values.filter(([, value]) => value !== '')),
      isExact: this.#isExact,
    };
  }

  /** Puts what the address holds into the form, and answers it. */
  #restore(): void {
    const isOffered = (name: string, value: string): boolean => {
      const field = this.#field(name);
      return (
        field instanceof HTMLSelectElement && [...field.options].some((o) => o.value === value)
      );
    };
    const asked = readAddress(location.search, isOffered);
    const box = this.#field('q');
    if (box) box.value = asked.query;
    for (const facet of facets) {
      const field = this.#field(facet);
      if (field) field.value = asked.filters[facet] ?? '';
    }
    this.#isExact = asked.isExact;
    this.#search('none');
  }

  /** @param entry whether the address becomes a new place to come back to */
  #search(entry: 'push' | 'replace' | 'none'): void {
    clearTimeout(this.#pause);
    this.#most = perPage;
    const asked = this.#asked();
    const search = toAddress(asked);
    const isNew = search !== location.search;
    if (entry === 'push' && isNew) history.pushState(null, '', location.pathname + search);
    if (entry === 'replace' && isNew) history.replaceState(null, '', location.pathname + search);
    this.#shown = location.search;
    this.#ask(asked);
  }

  #ask(asked: Asked, { isQuick = false, focusFrom = -1 } = {}): void {
    if (asked.query === '' && Object.keys(asked.filters).length === 0) {
      this.#client?.forget();
      this.#view?.clear();
      return;
    }
    this.#view?.wait();
    this.#client?.ask({ ...asked, most: this.#most, isQuick }, (reply: Reply) => {
      if ('hasFailed' in reply) this.#view?.fail();
      else this.#view?.show(reply.answer, asked, reply.isFinal, focusFrom);
    });
  }

  /** Buttons and links of the results that ask anew. */
  #follow(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-more]')) {
      const shown = this.#most;
      this.#most += perPage;
      this.#ask(this.#asked(), { focusFrom: shown });
    } else if (target?.closest('[data-exact]') && !event.metaKey && !event.ctrlKey) {
      event.preventDefault();
      this.#isExact = true;
      this.#search('push');
      this.#view?.focusStatus();
    } else {
      const only = target?.closest<HTMLElement>('[data-only]')?.dataset['only'];
      const field = this.#field('concern');
      if (only === undefined || !field) return;
      field.value = only;
      this.#search('push');
      this.#view?.focusStatus();
    }
  }

  /** `/` goes to the box, unless somebody is writing. */
  #focusBox(event: KeyboardEvent): void {
    const isWriting =
      event.target instanceof Element && event.target.matches('input, select, textarea');
    if (event.key !== '/' || isWriting || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    const box = this.#field('q');
    box?.focus();
    if (box instanceof HTMLInputElement) box.select();
  }
}

customElements.define('site-search', SiteSearch);
