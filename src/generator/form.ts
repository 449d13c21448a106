/** The form of the generator: its values, problems with them, and the sections of the chosen page. */
import { formatColor, readColor } from '../frames/contrast.ts';
import type { Params } from '../frames/params.ts';
import { fill } from '../lib/fill.ts';
import type { Blueprint } from './blueprint.ts';
import { legibilityOn } from './legibility.ts';
import {
  hiddenParts,
  partPairs,
  settingProblem,
  slotProblem,
  type GeneratorWords,
  type Pairs,
} from './setup.ts';

const looks = ['mode', 'radius', 'font', 'size'] as const;
const facts = ['name', 'phone', 'booking'] as const;
const typedFields = ['accent', ...facts];
const defaultRadius = '8';

type Control = HTMLInputElement | HTMLSelectElement;

export class GeneratorForm {
  readonly #form: HTMLElement;
  readonly #words: GeneratorWords;
  #blueprint: Blueprint = { parts: [], slots: [] };

  constructor(form: HTMLElement, words: GeneratorWords) {
    this.#form = form;
    this.#words = words;
  }

  #control(name: string): Control | null {
    return this.#form.querySelector<Control>(`[name="${name}"]`);
  }

  #value(name: string): string {
    return this.#control(name)?.value.trim() ?? '';
  }

  #write(name: string, value: string): void {
    const control = this.#control(name);
    if (control) control.value = value;
  }

  get page(): string {
    return this.#value('page');
  }

  /** The title of the chosen page, and its heights in pixels by width. */
  get chosen(): { title: string; heights: Record<string, number> } {
    const select = this.#control('page');
    const option = select instanceof HTMLSelectElement ? select.selectedOptions[0] : undefined;
    const { title = '', heights = '' } = option?.dataset ?? {};
    const sizes = heights.split(',').map((size) => size.split(':'));
    const heightOf = ([width = '', height = '']: string[]) => [width, Number(height)] as const;
    return { title, heights: Object.fromEntries(sizes.map(heightOf)) };
  }

  /** @returns false if the form does not offer the page */
  choosePage(page: string): boolean {
    const select = this.#control('page');
    if (!(select instanceof HTMLSelectElement)) return false;
    const isKnown = [...select.options].some(({ value }) => value === page);
    if (isKnown) select.value = page;
    return isKnown;
  }

  /** The valid values that differ from the defaults. */
  pairs(): Pairs {
    const hidden = new Set(
      [...this.#form.querySelectorAll<HTMLInputElement>('[name="part"]:not(:checked)')].map(
        ({ value }) => value,
      ),
    );
    const color = readColor(this.#value('accent'));
    const plain = (names: readonly string[]): Pairs =>
      names.map((name) => [name, this.#value(name)]);
    const all: Pairs = [
      ['accent', color ? formatColor(color).slice(1) : ''],
      ...plain(looks),
      ...partPairs(this.#blueprint.parts, hidden),
      ...plain(facts),
      ...plain(this.#blueprint.slots.map(({ id }) => `slot-${id}`)),
    ];
    return all.filter(
      ([name, value]) =>
        value !== '' &&
        !(name === 'radius' && value === defaultRadius) &&
        this.#problem(name) === undefined,
    );
  }

  fill(params: Params): void {
    this.#write('accent', params.accent ? formatColor(params.accent) : '');
    for (const name of [...looks, 'name'] as const) this.#write(name, params[name]);
    if (params.radius === '') this.#write('radius', defaultRadius);
    this.#write('phone', params.phone?.text ?? '');
    this.#write('booking', params.booking?.address ?? '');
  }

  /** Lists the sections and times of a page, with the values of an address or of the page before. */
  showBlueprint(blueprint: Blueprint, params: Params): void {
    this.#blueprint = blueprint;
    const hidden = hiddenParts(blueprint.parts, params);
    this.#fillList('[data-parts]', 'template[data-part]', blueprint.parts, (item, part) => {
      const box = item.querySelector('input');
      const name = item.querySelector('[data-name]');
      if (!box || !name) return;
      Object.assign(box, {
        value: part.id,
        checked: !hidden.has(part.id),
        disabled: part.isLocked,
      });
      if (part.isLocked) box.setAttribute('aria-describedby', 'why-locked');
      name.textContent = part.title;
    });
    this.#reveal(
      '[data-can-hide]',
      blueprint.parts.some(({ isLocked }) => !isLocked),
    );
    this.#reveal(
      '[data-locked]',
      blueprint.parts.some(({ isLocked }) => isLocked),
    );
    this.#fillList('[data-slot-fields]', 'template[data-slot]', blueprint.slots, (item, slot) => {
      const [label, input] = [item.querySelector('label'), item.querySelector('input')];
      const hint = item.querySelector('[data-hint]');
      const problem = item.querySelector<HTMLElement>('[data-problem]');
      const unit = item.querySelector('[data-unit]');
      if (!label || !input || !hint || !problem || !unit) return;
      const name = `slot-${slot.id}`;
      Object.assign(input, { id: `field-${name}`, name });
      const time = params.slot(slot.id);
      input.value = Number.isNaN(time) ? '' : String(time);
      input.setAttribute('aria-describedby', `hint-${name} problem-${name}`);
      label.htmlFor = input.id;
      label.textContent = slot.label;
      hint.id = `hint-${name}`;
      const { min, max, unit: unitName, said } = slot;
      hint.textContent = fill(this.#words.slotHint, { min, max, unit: unitName, said });
      problem.id = `problem-${name}`;
      problem.dataset['problem'] = name;
      unit.textContent = unitName;
    });
    this.#reveal('[data-slots]', blueprint.slots.length > 0);
  }

  #reveal(selector: string, isShown: boolean): void {
    const element = this.#form.querySelector<HTMLElement>(selector);
    if (element) element.hidden = !isShown;
  }

  #fillList<T>(
    list: string,
    template: string,
    values: T[],
    fill: (item: Element, value: T) => void,
  ): void {
    const pattern = this.#form.querySelector<HTMLTemplateElement>(template)?.content;
    const items = values.map((value) => {
      const item = pattern?.firstElementChild?.cloneNode(true);
      if (item instanceof Element) fill(item, value);
      return item;
    });
    this.#form.querySelector(list)?.replaceChildren(...items.filter((item) => item !== undefined));
  }

  #problem(name: string): string | undefined {
    const slot = this.#blueprint.slots.find(({ id }) => name === `slot-${id}`);
    const value = this.#value(name);
    return slot ? slotProblem(slot, value, this.#words) : settingProblem(name, value, this.#words);
  }

  /**
   * Shows beside each field what is wrong with its value.
   * @param typing the field in which the clinic is typing: a new problem is not shown yet, but a solved one disappears
   * @returns the labels of the fields with problems
   */
  showProblems(typing?: string): string[] {
    const names = [...typedFields, ...this.#blueprint.slots.map(({ id }) => `slot-${id}`)];
    return names.flatMap((name) => {
      const problem = this.#problem(name);
      const control = this.#control(name);
      const place = this.#form.querySelector<HTMLElement>(`[data-problem="${name}"]`);
      if (!control || !place) return [];
      const isShown = problem !== undefined && (name !== typing || place.textContent !== '');
      place.textContent = isShown ? problem : '';
      control.setAttribute('aria-invalid', String(isShown));
      return problem === undefined ? [] : [control.labels?.[0]?.textContent ?? name];
    });
  }

  /** Shows how readable the chosen color is, and updates the color picker and the number beside the slider. */
  showLook(): void {
    const color = readColor(this.#value('accent'));
    const box = this.#form.querySelector<HTMLElement>('[data-readable]');
    if (box) box.hidden = !color;
    const picker = this.#form.querySelector<HTMLInputElement>('[data-picker]');
    if (color && picker) picker.value = formatColor(color);
    for (const row of box?.querySelectorAll<HTMLElement>('[data-paper]') ?? []) {
      const paper = readColor(row.dataset['paper'] ?? '');
      if (!color || !paper) continue;
      const { used, sentence } = legibilityOn(paper, color, this.#words);
      row.style.setProperty('--used', used);
      const text = row.querySelector('[data-legibility]');
      if (text) text.textContent = sentence;
    }
    const radius = this.#form.querySelector('[data-radius]');
    if (radius) radius.textContent = fill(this.#words.radius, { count: this.#value('radius') });
  }

  pick(color: string): void {
    this.#write('accent', color);
  }
}
