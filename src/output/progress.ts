export type Say = (line: string) => void;

/** In milliseconds. Short builds print no progress. */
const interval = 5_000;

/** @returns a function to call after each item, which prints the progress every few seconds */
export function progressOf(what: string, total: number, say: Say): () => void {
  let done = 0;
  let saidAt = performance.now();
  return () => {
    done += 1;
    if (performance.now() - saidAt < interval) return;
    saidAt = performance.now();
    const percent = Math.floor((done / total) * 100);
    say(`${String(done)} of ${String(total)} ${what} (${String(percent)} %)`);
  };
}

/** How long the steps of a build took. */
export class Timings {
  readonly #steps: { name: string; milliseconds: number }[] = [];

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

  /** The longest steps first, without those under a tenth of a second. */
  toString(): string {
    return this.#steps
      .filter(({ milliseconds }) => milliseconds >= 100)
      .toSorted((a, b) => b.milliseconds - a.milliseconds)
      .map(({ name, milliseconds }) => `${name} ${(milliseconds / 1_000).toFixed(1)} s`)
      .join(', ');
  }
}
