/** Asks questions in the terminal. A person is asked again until the answer is valid for its field. */
import { createInterface, type Interface } from 'node:readline';
import type { z } from 'astro/zod';

export interface Question<T> {
  /** A short name of the answer. The description of the schema is printed below it. */
  label: string;
  schema: z.ZodType<T>;
  /** The answer if the person presses Enter. */
  fallback?: string;
  /** Possible answers. The person can type one of them or its number. */
  choices?: readonly string[];
}

const reasonOf = (error: z.ZodError): string =>
  error.issues.map(({ message }) => message).join('; ');

export class Asker {
  readonly #lines: AsyncIterator<string>;
  readonly #say: (text: string) => void;
  readonly #interface: Interface;
  /** False for input from a pipe, where an invalid answer is an error. */
  readonly #isPerson: boolean;

  constructor(input: NodeJS.ReadStream, say: (text: string) => void) {
    this.#interface = createInterface({ input });
    this.#lines = this.#interface[Symbol.asyncIterator]();
    this.#say = say;
    this.#isPerson = input.isTTY;
  }

  close(): void {
    this.#interface.close();
  }

  async line(): Promise<string | undefined> {
    const next = await this.#lines.next();
    return next.done === true ? undefined : next.value;
  }

  /** Reads lines until `isWhole` is true for the text. */
  async paste(label: string, isWhole: (text: string) => boolean): Promise<string> {
    this.#say(`${label}:`);
    let text = '';
    while (!isWhole(text)) {
      const next = await this.line();
      if (next === undefined) break;
      text += `${next}\n`;
    }
    return text;
  }

  async ask<T>({ label, schema, fallback, choices }: Question<T>): Promise<T> {
    const about = schema.description === undefined ? '' : `  ${schema.description}\n`;
    const offered = (choices ?? [])
      .map((choice, at) => `  ${String(at + 1)}  ${choice}\n`)
      .join('');
    const preset = fallback === undefined ? '' : ` [${fallback}]`;
    for (;;) {
      this.#say(`${label}${preset}\n${about}${offered}`.trimEnd());
      const typed = await this.line();
      if (typed === undefined)
        throw new Error(`${label}: There is no answer. Nothing was written.`);
      const text = typed.trim() === '' ? (fallback ?? '') : typed.trim();
      const answer = choices?.[Number(text) - 1] ?? text;
      const result = schema.safeParse(answer);
      if (result.success) return result.data;
      const reason = `"${answer}" is not valid: ${reasonOf(result.error)}.`;
      if (!this.#isPerson) throw new Error(`${label}: ${reason} Nothing was written.`);
      this.#say(reason);
    }
  }
}
