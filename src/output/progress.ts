export type Say = (line: string) => void;

/** Long enough that a short build says nothing of its steps, in milliseconds. */
const every = 5_000;

/** Says now and then how far a long step is. */
export class Progress {
  readonly #what: string;
  readonly #total: number;
  readonly #say: Say;
  #done = 0;
  #saidAt = performance.now();

  constructor(what: string, total: number, say: Say) {
    this.#what = what;
    this.#total = total;
    this.#say = say;
  }

  step(): void {
    this.#done += 1;
    const now = performance.now();
    if (now - this.#saidAt < every) return;
    this.#saidAt = now;
    const share = Math.floor((this.#done / this.#total) * 100);
    this.#say(`${String(this.#done)} of ${String(this.#total)} ${this.#what} (${String(share)} %)`);
  }
}

interface Step {
  name: string;
  milliseconds: number;
}

/** What took how long in this build. */
export class Timings {
  readonly #steps: Step[] = [];

  async measure<T>(name: string, work: () => Promise<T> | T): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.add(name, performance.now() - start);
    }
  }

  add(name: string, milliseconds: number): void {
    this.#steps.push({ name, milliseconds });
  }

  /** The longest steps first, those under a tenth of a second left out. */
  toString(): string {
    return this.#steps
      .filter(({ milliseconds }) => milliseconds >= 100)
      .toSorted((a, b) => b.milliseconds - a.milliseconds)
      .map(({ name, milliseconds }) => `${name} ${(milliseconds / 1_000).toFixed(1)} s`)
      .join(', ');
  }
}
