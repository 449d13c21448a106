/** The leaflet itself: shows what is chosen, and leaves out parts that do not fit on two pages. */
import { formatDay } from '../../lib/days.ts';
import { fill } from '../../lib/fill.ts';
import {
  datesInWords,
  fieldProblem,
  fit,
  type Choices,
  type Field,
  type LeafletWords,
} from './model.ts';

/** In pixels, the height of a page between the margins of `leaflet-print.css`. */
const pxPerMm = 96 / 25.4;
const pageHeight = { a4: 273 * pxPerMm, letter: 255 * pxPerMm };
/** In pixels, the most space that stays empty at the end of a page because the next part is not split. */
const lostAtBreak = 120;
const mostPages = 2;

const all = (place: ParentNode, selector: string): HTMLElement[] => [
  ...place.querySelectorAll<HTMLElement>(selector),
];

export class LeafletSheet {
  readonly #sheet: HTMLElement;
  readonly #words: LeafletWords;
  readonly #language = document.documentElement.lang;

  constructor(sheet: HTMLElement, words: LeafletWords) {
    this.#sheet = sheet;
    this.#words = words;
  }

  /** @returns a sentence on how many pages it takes, and on the parts that did not fit */
  show(choices: Choices, titles: Map<string, string>): string {
    const { depth, without, fields, paper, size } = choices;
    Object.assign(this.#sheet.dataset, { paper, size });
    for (const one of all(this.#sheet, '[data-depth]')) one.hidden = one.dataset['depth'] !== depth;
    for (const part of all(this.#sheet, '[data-depths]')) part.hidden = depth === '';
    for (const name of Object.keys(fields) as Field[]) this.#fill(name, fields[name]);
    for (const part of all(this.#sheet, '[data-from]')) this.#date(part, fields.on);
    const height = pageHeight[paper];
    const optional = [...titles.keys()].filter((id) => !without.includes(id));
    const heightOf = (gone: string[]): number => {
      this.#leaveOut(new Set([...without, ...gone]));
      return this.#measure();
    };
    const gone = fit(heightOf, height * mostPages - lostAtBreak, optional);
    const pages = Math.max(1, Math.ceil(heightOf(gone) / height));
    const words = this.#words;
    const count = fill(pages === 1 ? words.onePage : words.pages, { count: pages });
    if (gone.length === 0) return count;
    const names = gone.map((id) => fill(words.quoted, { title: titles.get(id) ?? id }));
    const list = new Intl.ListFormat(this.#language).format(names);
    return `${count} ${fill(words.leftOut, { list })}`;
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
    const value = fieldProblem(name, typed) ? '' : typed.trim();
    const isDate = value !== '' && (name === 'on' || name === 'next');
    for (const place of all(this.#sheet, `[data-fact="${name}"]`)) {
      place.textContent = isDate ? formatDay(value, this.#language) : value;
      // Blank lines stay, because phone numbers can be filled in by hand. Other empty facts are hidden.
      if (place.matches('[data-blank]')) continue;
      (place.closest<HTMLElement>('dl > div') ?? place).hidden = value === '';
    }
  }

  #date(part: HTMLElement, on: string): void {
    const place = part.querySelector<HTMLElement>('[data-days]');
    if (!place) return;
    const { from, to } = part.dataset;
    const days = { from: Number(from), to: to === undefined ? undefined : Number(to) };
    place.textContent = datesInWords(on, days, this.#words, this.#language);
    place.hidden = place.textContent === '';
  }

  /** Hides parts, and sources that no visible part names. */
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
