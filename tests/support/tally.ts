/** Counts checks that run outside Vitest, and prints a line for each. */
export class Tally {
  passed = 0;
  failed = 0;

  /** @param problem what is wrong, or nothing */
  note(name: string, problem?: string): void {
    if (problem) this.failed += 1;
    else this.passed += 1;
    console.log(problem ? `FAILED  ${name}: ${problem}` : `ok      ${name}`);
  }

  /** Runs one check: it returns what is wrong or nothing; what it throws is wrong too. */
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

  /** Prints the sum, and sets how the process ends. */
  end(): void {
    console.log(`\n${String(this.passed)} passed, ${String(this.failed)} failed`);
    process.exitCode = this.failed === 0 && this.passed > 0 ? 0 : 1;
  }
}

/** What is wrong when the two differ. */
export const differs = (found: unknown, wanted: unknown): string | undefined =>
  JSON.stringify(found) === JSON.stringify(wanted)
    ? undefined
    : `found ${JSON.stringify(found)}, wanted ${JSON.stringify(wanted)}`;
