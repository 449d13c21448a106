/** Shows an answer on the search page: status, correction, alarm cards, results, and counts in the filters. */
import { fill } from '../lib/fill.ts';
import type { Words } from '../words/words.ts';
import { facets } from './facets.ts';
import { resultItem } from './result-item.ts';
import { toAddress, type SearchState } from './search-state.ts';
import type { Answer } from './searcher.ts';

const steps: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

export class ResultsView {
  readonly #root: HTMLElement;
  readonly #words: Words['search']['script'];
  readonly #labels: Map<HTMLOptionElement, string>;

  constructor(root: HTMLElement, words: Words['search']['script']) {
    this.#root = root;
    this.#words = words;
    this.#labels = new Map([...root.querySelectorAll('option')].map((one) => [one, one.label]));
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-${name}]`);
  }

  #hide(name: string, isHidden: boolean): void {
    const part = this.#part(name);
    if (part) part.hidden = isHidden;
  }

  /** Leaves equal text alone, so that screen readers do not announce it again. */
  #setStatus(text: string): void {
    const status = this.#root.querySelector('output');
    if (status && status.textContent !== text) status.textContent = text;
  }

  /** Call this when the focused link or button is about to disappear. */
  focusStatus(): void {
    this.#root.querySelector('output')?.focus();
  }

  #copy(template: string): DocumentFragment {
    const found = this.#root.querySelector<HTMLTemplateElement>(
      `template[data-template="${template}"]`,
    );
    return document.importNode(found?.content ?? document.createDocumentFragment(), true);
  }

  /** If a result had focus, moves it to the same result in the new list, or else to the first one. */
  #showResults(results: DocumentFragment[]): void {
    const list = this.#part('results');
    const focused = list?.querySelector<HTMLAnchorElement>('a:focus')?.href;
    list?.replaceChildren(...results);
    if (focused === undefined) return;
    const links = [...(list?.querySelectorAll('a') ?? [])];
    (links.find(({ href }) => href === focused) ?? links[0])?.focus();
  }

  /** Shows the page as it is before a search. */
  clear(): void {
    this.#setStatus('');
    this.#part('results')?.replaceChildren();
    this.#showCounts(undefined, {});
    this.#showCards([]);
    for (const name of ['more', 'correction', 'narrow', 'nothing', 'trouble']) {
      this.#hide(name, true);
    }
    this.#hide('browse', false);
  }

  wait(): void {
    if (this.#part('results')?.childElementCount === 0) this.#setStatus(this.#words.searching);
  }

  /** Says that the search could not load. */
  fail(): void {
    this.clear();
    this.#setStatus(navigator.onLine ? this.#words.failed : this.#words.offline);
  }

  /** @param focusFrom index of the first result that “Show more” has added, which takes focus */
  show(answer: Answer, state: SearchState, isFinal: boolean, focusFrom = -1): void {
    const { total, items, alarms } = answer;
    const copy = (name: string) => this.#copy(name);
    this.#showResults(items.map((item) => resultItem(item, copy, this.#words.kinds)));
    if (isFinal) this.#links()[focusFrom]?.focus();
    // Tells tests and measurements which query has its final results.
    if (isFinal) this.#root.dataset['for'] = state.query;
    this.#setStatus(this.#summarize(answer, state));
    this.#showCorrection(answer, state);
    this.#showCards(alarms);
    this.#offerConcern(answer, state);
    this.#showCounts(answer, state.filters);
    this.#hide('more', items.length >= total);
    this.#hide('nothing', total > 0);
    this.#hide('browse', total > 0);
    this.#hide('trouble', answer.hasTexts || !isFinal);
  }

  #summarize({ total, corrected }: Answer, { query, filters }: SearchState): string {
    const { foundNone, foundOne, foundMany, forQuery, withFilters } = this.#words;
    const found = total === 0 ? foundNone : total === 1 ? foundOne : foundMany;
    return fill(found, {
      count: total,
      query: query === '' ? '' : fill(forQuery, { query: corrected ?? query }),
      filters: Object.keys(filters).length > 0 ? withFilters : '',
    });
  }

  #showCorrection({ corrected }: Answer, state: SearchState): void {
    this.#hide('correction', corrected === undefined);
    const [meant, link] = [this.#part('meant'), this.#part('exact')];
    if (corrected === undefined || !meant || !(link instanceof HTMLAnchorElement)) return;
    meant.textContent = corrected;
    link.textContent = state.query;
    link.href = toAddress({ ...state, isExact: true });
  }

  #showCards(ids: string[]): void {
    for (const card of this.#root.querySelectorAll<HTMLElement>('[data-alarm]')) {
      card.hidden = !ids.includes(card.dataset['alarm'] ?? '');
    }
  }

  /** Offers the concern that the query names as a filter, if the filter would leave out some results. */
  #offerConcern({ concern, counts, total }: Answer, { filters }: SearchState): void {
    const button = this.#part('only');
    const left = counts.concern[concern ?? ''] ?? 0;
    const isUseful = concern !== undefined && !filters.concern && left > 1 && left < total;
    this.#hide('narrow', !isUseful);
    if (!isUseful || !button) return;
    const label = [...this.#labels].find(([option]) => option.value === concern)?.[1] ?? concern;
    button.dataset['only'] = concern;
    button.textContent = fill(this.#words.onlyAbout, {
      concern: label.toLocaleLowerCase(document.documentElement.lang),
    });
  }

  #showCounts(answer: Answer | undefined, filters: SearchState['filters']): void {
    for (const facet of facets) {
      const options = this.#root.querySelectorAll<HTMLOptionElement>(`[name="${facet}"] option`);
      for (const option of options) {
        const { value } = option;
        if (value === '') continue;
        const left = answer?.counts[facet][value] ?? 0;
        option.disabled = answer !== undefined && left === 0 && filters[facet] !== value;
        option.label = (this.#labels.get(option) ?? '') + (answer ? ` (${String(left)})` : '');
      }
    }
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#root.querySelectorAll<HTMLAnchorElement>('[data-search-result]')];
  }

  /** Moves focus with the arrow keys between the search box and the results. */
  move(event: KeyboardEvent): void {
    const step = steps[event.key];
    if (step === undefined || event.altKey) return;
    const stops = [this.#root.querySelector('input'), ...this.#links()];
    const index = stops.findIndex((stop) => stop === event.target);
    const next = stops[index + step];
    if (index < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}
