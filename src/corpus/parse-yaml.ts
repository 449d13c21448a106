/** Parses YAML with line numbers. The file must be one map, without aliases and repeated keys. */
import { isMap, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { TextProblem } from './read-text.ts';

export interface Parsed {
  valueAt: (path: string[]) => unknown;
  /** The line of a value. For a missing value, the line of the nearest value around it. */
  lineAt: (path: PropertyKey[]) => number | undefined;
  keys: string[];
}

function problemsOf(document: Document, lines: LineCounter, firstLine: number): TextProblem[] {
  const lineOf = (offset = 0): number => lines.linePos(offset).line + firstLine - 1;
  const problems: TextProblem[] = document.errors.map(({ message, code, linePos }) => ({
    message: message.split('\n', 1)[0] ?? code,
    line: (linePos?.[0].line ?? 1) + firstLine - 1,
  }));
  if (problems.length > 0) return problems;
  // Aliases can contain themselves, or expand to any size.
  visit(document, {
    Alias: (_key, { source, range }) => {
      const message = `*${source} is an alias, which content files cannot use. Write out the value that it refers to.`;
      problems.push({ message, line: lineOf(range?.[0]) });
    },
  });
  if (!isMap(document.contents)) {
    const message = 'There are no fields. Write each on its own line, such as “title: Aftercare”.';
    problems.push({ message, line: firstLine });
  }
  return problems;
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;

/**
 * @param firstLine the number in the file of the first line of `text`
 * @returns the parsed file, or all its problems
 */
export function parseYaml(text: string, firstLine: number): Parsed | TextProblem[] {
  const lines = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines });
  } catch (error) {
    // The parser throws only if its call stack is full.
    const cause = error instanceof Error ? error.message : String(error);
    const message = `The fields are nested too deeply (${cause}). Use fewer levels.`;
    return [{ message, line: firstLine }];
  }
  const problems = problemsOf(document, lines, firstLine);
  if (problems.length > 0) return problems;
  const whole = document.toJS() as object;
  return {
    keys: Object.keys(whole),
    valueAt: (path) => path.reduce<unknown>(fieldOf, whole),
    lineAt: (path) => {
      for (let depth = path.length; depth > 0; depth -= 1) {
        const node = document.getIn(path.slice(0, depth), true) as { range?: number[] } | undefined;
        const offset = node?.range?.[0];
        if (offset !== undefined) return lines.linePos(offset).line + firstLine - 1;
      }
      return undefined;
    },
  };
}
