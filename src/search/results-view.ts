/** Shows answers on the search page: status, correction, cards, results and the numbers of the filters. */
import { toAddress, type Asked } from './asked.ts';
import { facets } from './facets.ts';
import { resultItem } from './result-item.ts';
import type { Answer } from './searcher.ts';

const keys = { ArrowDown: 1, ArrowUp: -1 } as const;

export class ResultsView {
  readonly #root: HTMLElement;
  #concernLabels: Map<string, string>;

  constructor(root: HTMLElement) {
    this.#root = root;
    const options = root.querySelectorAll<HTMLOptionElement>('select[name="concern"] option');
    this.#concernLabels = new Map([...options].map((one) => [one.value, one.label]));
    for (const option of root.querySelectorAll('option')) option.dataset['label'] = option.label;
  }

  #part(name: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(`[data-${name}]`);
  }

  #hide(name: string, isHidden: boolean): void {
    const part = this.#part(name);
    if (part) part.hidden = isHidden;
  }

  #say(text: string): void {
    const status = this.#root.querySelector('output');
    if (status && status.textContent !== text) status.textContent = text;
  }

  /** For readers whose link or button is about to go. */
  focusStatus(): void {
    this.#root.querySelector('output')?.focus();
  }

  /** Focus stays on a link that is still there, or goes to the first result. */
  #putResults(items: HTMLElement[]): void {
    const list = this.#part('results');
    const held = list?.querySelector<HTMLAnchorElement>('a:focus')?.href;
    list?.replaceChildren(...items);
    if (held === undefined) return;
    const links = [...(list?.querySelectorAll('a') ?? [])];
    (links.find(({ href }) => href === held) ?? links[0])?.focus();
  }

  /** Nothing is asked: the ways to go without a search. */
  clear(): void {
    this.#say('');
    this.#part('results')?.replaceChildren();
    this.#count(undefined, {});
    this.#showCards([]);
    for (const name of ['more', 'correction', 'narrow', 'nothing', 'trouble'])
      this.#hide(name, true);
    this.#hide('browse', false);
  }

  wait(): void {
    if (this.#part('results')?.childElementCount === 0) this.#say('Searching …');
  }

  /** Nothing could be loaded. */
  fail(): void {
    this.clear();
    this.#say(
      navigator.onLine
        ? 'The search could not load. Try again, or go by the lists below.'
        : 'You seem to be offline, so the search could not load. Pages you have open still work.',
    );
  }

  /** @param focusFrom place of the first result that a press on “Show more” has brought */
  show(answer: Answer, asked: Asked, isFinal: boolean, focusFrom = -1): void {
    const { total, items, alarms } = answer;
    const marks = (name: string): Node => {
      const template = this.#root.querySelector<HTMLTemplateElement>(
        `template[data-mark="${name}"]`,
      );
      return template?.content.cloneNode(true) ?? document.createTextNode('');
    };
    this.#putResults(items.map((item) => resultItem(item, marks)));
    if (isFinal) this.#links()[focusFrom]?.focus();
    // Says, to styles and to measurements, which words these results answer in full.
    if (isFinal) this.#root.dataset['for'] = asked.query;
    this.#say(this.#sentence(answer, asked));
    this.#showCorrection(answer, asked);
    this.#showCards(alarms);
    this.#showNarrow(answer, asked);
    this.#count(answer, asked.filters);
    this.#hide('more', items.length >= total);
    this.#hide('nothing', total > 0);
    this.#hide('browse', total > 0);
    this.#hide('trouble', answer.hasTexts || !isFinal);
  }

  #sentence({ total, corrected }: Answer, { query, filters }: Asked): string {
    const what = total === 0 ? 'Nothing' : `${String(total)} ${total === 1 ? 'result' : 'results'}`;
    const words = query === '' ? '' : ` for “${corrected ?? query}”`;
    const within = Object.keys(filters).length > 0 ? ', with the filters you set' : '';
    return `${what} found${words}${within}.`;
  }

  #showCorrection({ corrected }: Answer, asked: Asked): void {
    this.#hide('correction', corrected === undefined);
    const [meant, link] = [this.#part('meant'), this.#part('exact')];
    if (corrected === undefined || !meant || !(link instanceof HTMLAnchorElement)) return;
    meant.textContent = corrected;
    link.textContent = asked.query;
    link.href = toAddress({ ...asked, isExact: true });
  }

  #showCards(ids: string[]): void {
    for (const card of this.#root.querySelectorAll<HTMLElement>('[data-alarm]')) {
      card.hidden = !ids.includes(card.dataset['alarm'] ?? '');
    }
  }

  /** A concern that was named is offered as a filter, when it would leave anything out. */
  #showNarrow({ concern, counts, total }: Answer, { filters }: Asked): void {
    const button = this.#part('only');
    const left = counts.concern[concern ?? ''] ?? 0;
    const isUseful = concern !== undefined && !filters.concern && left > 1 && left < total;
    this.#hide('narrow', !isUseful);
    if (!isUseful || !button) return;
    button.dataset['only'] = concern;
    button.textContent = `Only about ${(this.#concernLabels.get(concern) ?? concern).toLowerCase()}`;
  }

  #count(answer: Answer | undefined, filters: Asked['filters']): void {
    for (const facet of facets) {
      const options = this.#root.querySelectorAll<HTMLOptionElement>(`[name="${facet}"] option`);
      for (const option of options) {
        const { value, dataset } = option;
        if (value === '') continue;
        const left = answer?.counts[facet][value] ?? 0;
        option.disabled = answer !== undefined && left === 0 && filters[facet] !== value;
        option.label = (dataset['label'] ?? '') + (answer ? ` (${String(left)})` : '');
      }
    }
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#root.querySelectorAll<HTMLAnchorElement>('[data-search-result]')];
  }

  /** Arrows go from the box through the results and back. */
  move(event: KeyboardEvent): void {
    const step = event.key in keys ? keys[event.key as keyof typeof keys] : undefined;
    const { target } = event;
    const box = this.#root.querySelector<HTMLInputElement>('input[name="q"]');
    if (step === undefined || !(target instanceof HTMLElement) || event.altKey) return;
    const stops = [box, ...this.#links()];
    const at = stops.indexOf(target as HTMLAnchorElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}
