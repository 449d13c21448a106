/** Fills the page to take along with questions from the full list. */
import { fill } from '../../lib/fill.ts';
import { choose, roomFor, ticksOf, type Group, type Question, type Ticks } from './model.ts';

type Known = Question & { ask: string };

const wordsIn = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);

const questionOf = (element: HTMLElement, index: number): Known => ({
  id: String(index),
  rank: Number(element.dataset['rank']),
  tags: ticksOf((list) => wordsIn(element.dataset[list])),
  ask: element.querySelector('[data-ask]')?.textContent ?? '',
});

export class QuestionSheet {
  readonly #sheet: HTMLElement;
  readonly #groups: Group<Known>[];

  /** @param tool the element that contains the list of all questions */
  constructor(sheet: HTMLElement, tool: ParentNode) {
    this.#sheet = sheet;
    this.#groups = [...tool.querySelectorAll<HTMLElement>('[data-group]')].map((group) => ({
      id: group.dataset['group'] ?? '',
      limit: Number(group.dataset['limit']),
      questions: [...group.querySelectorAll<HTMLElement>('[data-rank]')].map(questionOf),
    }));
  }

  /** @returns the number of questions on the page */
  show(ticks: Ticks, own: readonly string[]): number {
    const { groups, leftOut } = choose(this.#groups, ticks);
    for (const { id, questions } of groups) {
      const asks = questions.map(({ ask }) => ask);
      this.#list(id, asks);
    }
    this.#list('own', own);
    const more = this.#sheet.querySelector<HTMLElement>('[data-more]');
    if (more) {
      more.hidden = leftOut === 0;
      more.textContent = fill(more.dataset['more'] ?? '', { count: leftOut });
    }
    const lines = groups.flatMap(({ questions }) => questions).length + own.length;
    // The reader’s own questions can take several lines.
    this.#sheet.dataset['room'] = roomFor(lines + own.join('').length / 90);
    return lines;
  }

  #list(id: string, lines: readonly string[]): void {
    const part = this.#sheet.querySelector<HTMLElement>(`[data-part="${id}"]`);
    if (!part) return;
    part.hidden = lines.length === 0;
    const items = lines.map((line) => {
      const item = document.createElement('li');
      item.dir = 'auto';
      item.textContent = line;
      return item;
    });
    part.querySelector('ul')?.replaceChildren(...items);
  }
}
