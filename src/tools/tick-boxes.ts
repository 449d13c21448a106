/** The checkboxes of one list. */
export class TickBoxes {
  readonly #boxes: Map<string, HTMLInputElement>;

  /** @param name the list’s name in `data-tick`; the value of a checkbox is its id */
  constructor(tool: ParentNode, name: string) {
    const boxes = tool.querySelectorAll<HTMLInputElement>(`input[data-tick="${name}"]`);
    this.#boxes = new Map([...boxes].map((box) => [box.value, box]));
  }

  get known(): string[] {
    return [...this.#boxes.keys()];
  }

  get ticked(): string[] {
    return [...this.#boxes].filter(([, { checked }]) => checked).map(([id]) => id);
  }

  set ticked(ids: readonly string[]) {
    for (const [id, box] of this.#boxes) box.checked = ids.includes(id);
  }
}
