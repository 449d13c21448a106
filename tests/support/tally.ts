/** Counts checks that run outside Vitest and prints a line for each. */
export class Tally {
  passed = 0;
  failed = 0;

  /** @param problem what is wrong, if anything */
  note(name: string, problem?: string): void {
    if (problem) this.failed += 1;
    else this.passed += 1;
    console.log(problem ? `FAILED  ${name}: ${problem}` : `ok      ${name}`);
  }

  /** Runs a check that returns or throws what is wrong, if anything. */
  async check(name: string, find: () => Promise<string | undefined>): Promise<void> {
    try {
      this.note(name, await find());
    } catch (error) {
      this.note(
        name,
        error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
      );
    }
  }

  /** Prints the totals and sets the exit code. */
  end(): void {
    console.log(`\n${String(this.passed)} passed, ${String(this.failed)} failed`);
    process.exitCode = this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}

/** Describes the difference, if there is one. */
export const differs = (found: unknown, wanted: unknown): string | undefined =>
  JSON.stringify(found) === JSON.stringify(wanted)
    ? undefined
    : `found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`;
