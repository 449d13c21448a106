/** The leaflet itself: shows what is chosen, and leaves out what two sheets of paper do not hold. */
import { formatDay } from '../../lib/days.ts';
import { daysInWords, fit, fieldProblem, type Choices, type Field } from './model.ts';

/** Pixels of paper between the margins of `leaflet-print.css`. */
const pxPerMm = 96 / 25.4;
const pageHeight = { a4: 273 * pxPerMm, letter: 255 * pxPerMm };
/** What stays empty at the end of a page because the next thing is not cut, at most. */
const lostAtBreak = 120;
const mostPages = 2;

const all = (place: ParentNode, selector: string): HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>(selector),
];

export class LeafletSheet {
  readonly #sheet: HTMLElement;

  constructor(sheet: HTMLElement) {
    this.#sheet = sheet;
  }

  /** @returns how many pages it takes, and what did not fit, in words */
  show(choices: Choices, titles: Map<string, string>): string {
    const { depth, without, fields, paper, size } = choices;
    Object.assign(this.#sheet.dataset, { paper, size });
    for (const one of all(this.#sheet, '[data-depth]')) one.hidden = one.dataset['depth'] !== depth;
    for (const part of all(this.#sheet, '[data-depths]')) part.hidden = depth === '';
    for (const name of Object.keys(fields) as Field[]) this.#fill(name, fields[name]);
    const on = fieldProblem('on', fields.on) ? '' : fields.on;
    for (const part of all(this.#sheet, '[data-from]')) this.#name(part, on);
    const height = pageHeight[paper];
    const optional = [...titles.keys()].filter((id) => !without.includes(id));
    const heightOf = (gone: string[]): number => {
      this.#leaveOut(new Set([...without, ...gone]));
      return this.#measure();
    };
    const gone = fit(heightOf, height * mostPages - lostAtBreak, optional);
    const pages = Math.max(1, Math.ceil(heightOf(gone) / height));
    const count = pages === 1 ? 'It takes one page.' : `It takes ${String(pages)} pages.`;
    if (gone.length === 0) return count;
    const names = gone.map((id) => `“${titles.get(id) ?? id}”`);
    const list = new Intl.ListFormat('en-US').format(names);
    return `${count} So that two are enough, we left out ${list}.`;
  }

  showLogo(address: string | undefined): void {
    const place = this.#sheet.querySelector<HTMLElement>('[data-logo]');
    if (!place) return;
    place.hidden = address === undefined;
    const image =
      address === undefined ? [] : [Object.assign(new Image(), { src: address, alt: '' })];
    place.replaceChildren(...image);
  }

  #fill(name: Field, typed: string): void {
    const value = fieldProblem(name, typed) === undefined ? typed.trim() : '';
    const isDay = name === 'on' || name === 'next';
    for (const place of all(this.#sheet, `[data-fact="${name}"]`)) {
      place.textContent = isDay && value !== '' ? formatDay(value) : value;
      // A telephone number can be written in by hand; what else is not set is not asked for.
      if (place.matches('.blank')) continue;
      (place.closest<HTMLElement>('dl > div') ?? place).hidden = value === '';
    }
  }

  #name(part: HTMLElement, on: string): void {
    const place = part.querySelector<HTMLElement>('[data-days]');
    if (!place) return;
    const { from, to } = part.dataset;
    const range = { from: Number(from), ...(to === undefined ? {} : { to: Number(to) }) };
    place.textContent = daysInWords(on, range);
    place.hidden = place.textContent === '';
  }

  /** Hides parts, and the sources that only they name. */
  #leaveOut(gone: Set<string>): void {
    for (const part of all(this.#sheet, '[data-topic]:not([data-required])')) {
      part.hidden = gone.has(part.dataset['topic'] ?? '');
    }
    const shown = all(this.#sheet, '[data-sources]').filter((part) => !part.closest('[hidden]'));
    const named = new Set(shown.flatMap(({ dataset }) => dataset['sources']?.split(' ') ?? []));
    for (const entry of all(this.#sheet, '[data-source]')) {
      entry.hidden = !named.has(entry.dataset['source'] ?? '');
    }
  }

  #measure(): number {
    this.#sheet.dataset['measure'] = '';
    const { height } = this.#sheet.getBoundingClientRect();
    delete this.#sheet.dataset['measure'];
    return height;
  }
}
