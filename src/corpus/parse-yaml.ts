/** YAML as our files may have it: one map, without anything that repeats or refers. */
import { isMap, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { TextProblem } from './read-text.ts';

export interface Parsed {
  /** The value at a place, or all of it. */
  valueAt: (place: string[]) => unknown;
  /** The line of the nearest part of a place that stands in the file. */
  lineAt: (place: PropertyKey[]) => number | undefined;
  keys: string[];
}

function problemsOf(document: Document, lines: LineCounter, firstLine: number): TextProblem[] {
  const lineOf = (offset = 0): number => lines.linePos(offset).line + firstLine - 1;
  const problems: TextProblem[] = document.errors.map(({ message, code, linePos }) => ({
    message: message.split('\n', 1)[0] ?? code,
    line: (linePos?.[0].line ?? 1) + firstLine - 1,
  }));
  if (problems.length > 0) return problems;
  // Aliases can refer to themselves, or grow to any size; written out they can do neither.
  visit(document, {
    Alias: (_key, { source, range }) => {
      const message = `*${source} refers to another place. Write out what stands there.`;
      problems.push({ message, line: lineOf(range?.[0]) });
    },
  });
  if (!isMap(document.contents)) {
    const message = 'Here must stand fields, one a line, as “title: Aftercare”.';
    problems.push({ message, line: firstLine });
  }
  return problems;
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.getOwnPropertyDescriptor(value, key)?.value
    : undefined;

/**
 * @param firstLine what number the first line of the text has in its file
 * @returns what stands there, or all that is wrong with it
 */
export function parseYaml(text: string, firstLine: number): Parsed | TextProblem[] {
  const lines = new LineCounter();
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter: lines });
  } catch (error) {
    // Only what is nested without end gets here.
    const cause = error instanceof Error ? error.message : String(error);
    return [{ message: `This is nested too deep to be read (${cause}).`, line: firstLine }];
  }
  const problems = problemsOf(document, lines, firstLine);
  if (problems.length > 0) return problems;
  const whole = document.toJS() as object;
  return {
    keys: Object.keys(whole),
    valueAt: (place) => place.reduce<unknown>(fieldOf, whole),
    lineAt: (place) => {
      for (let depth = place.length; depth > 0; depth -= 1) {
        const node = document.getIn(place.slice(0, depth), true) as
          { range?: number[] } | undefined;
        const offset = node?.range?.[0];
        if (offset !== undefined) return lines.linePos(offset).line + firstLine - 1;
      }
      return undefined;
    },
  };
}
