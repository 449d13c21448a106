/** The form of the leaflet: reads and writes the choices, and shows problems beside their fields. */
import {
  days,
  emptyChoices,
  orderProblem,
  fieldProblem,
  nameProblem,
  texts,
  type Choices,
  type Known,
  type LeafletWords,
} from './model.ts';

export class LeafletForm {
  readonly #place: HTMLElement;
  readonly #problems: LeafletWords['problems'];

  constructor(place: HTMLElement, { problems }: LeafletWords) {
    this.#place = place;
    this.#problems = problems;
  }

  #inputs(name: string): HTMLInputElement[] {
    return [...this.#place.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  }

  get known(): Known {
    const valuesOf = (name: string) => this.#inputs(name).map(({ value }) => value);
    return { depths: valuesOf('depth').filter(Boolean), optional: valuesOf('topic') };
  }

  /** Titles of the parts that can be left out, by id. */
  get titles(): Map<string, string> {
    return new Map(
      this.#inputs('topic').map(({ value, labels }) => [
        value,
        labels?.[0]?.textContent.trim() ?? value,
      ]),
    );
  }

  read(): Choices {
    const choices = emptyChoices();
    const chosen = (name: string) => this.#inputs(name).find(({ checked }) => checked)?.value;
    for (const name of [...texts, ...days]) {
      const input = this.#inputs(name)[0];
      // A date that is typed only in part has an empty value. `?` makes it a problem all the same.
      choices.fields[name] = input?.validity.badInput ? '?' : (input?.value ?? '');
    }
    return {
      ...choices,
      depth: chosen('depth') ?? '',
      without: this.#inputs('topic').flatMap(({ checked, value }) => (checked ? [] : value)),
      paper: chosen('paper') === 'letter' ? 'letter' : 'a4',
      size: chosen('size') === 'large' ? 'large' : 'usual',
    };
  }

  write({ depth, without, fields, paper, size }: Choices): void {
    const choose = (name: string, wanted: string): void => {
      for (const input of this.#inputs(name)) input.checked = input.value === wanted;
    };
    choose('depth', depth);
    choose('paper', paper);
    choose('size', size);
    for (const input of this.#inputs('topic')) input.checked = !without.includes(input.value);
    for (const name of [...texts, ...days]) {
      const [input] = this.#inputs(name);
      if (input && input.value !== fields[name]) input.value = fields[name];
    }
    const isFilled = Object.values(fields).some((value) => value !== '');
    const details = this.#place.querySelector('details');
    if (details && isFilled) details.open = true;
  }

  showProblem(name: string, problem = ''): void {
    const place = this.#place.querySelector(`[data-problem="${name}"]`);
    if (place && place.textContent !== problem) place.textContent = problem;
    this.#inputs(name)[0]?.setAttribute('aria-invalid', String(problem !== ''));
  }

  showProblems({ fields }: Choices): void {
    for (const name of [...texts, ...days]) {
      const value = fields[name];
      const order = name === 'next' ? orderProblem(fields) : undefined;
      const problem = fieldProblem(name, value) ?? order;
      this.showProblem(name, problem && nameProblem(problem, value, this.#problems));
    }
  }
}
