/** Finds the line and column of findings, so that an editor can jump there. */
import type { Finding } from '../lib/finding.ts';
import { readText } from './read-text.ts';

/** How many lines from the start of a paragraph are searched. A finding at line 1 is about the whole file. */
const maxLines = 60;

/** Matches the words that a message starts with in quotes, also if they continue on the next line. */
function patternOf(message: string): RegExp | undefined {
  const words = /^"([^"]+)"/.exec(message)?.[1];
  if (words === undefined) return undefined;
  return new RegExp(words.split(/\s+/).map(RegExp.escape).join('\\s+'));
}

function placeIn(lines: string[], line: number, message: string): Pick<Finding, 'line' | 'column'> {
  const end = line === 1 ? lines.length : line - 1 + maxLines;
  const below = lines.slice(line - 1, end).join('\n');
  const at = patternOf(message)?.exec(below)?.index;
  if (at === undefined) return { line, column: 1 + (lines[line - 1] ?? '').search(/\S|$/) };
  const above = below.slice(0, at).split('\n');
  return { line: line + above.length - 1, column: (above.at(-1) ?? '').length + 1 };
}

/**
 * Adds a column to each finding with a line, and moves it to the words that its message quotes.
 * @param root the folder that contains `content/`
 */
export function placeFindings(root: string, findings: Finding[]): Finding[] {
  const read = new Map<string, string[]>();
  return findings.map((finding) => {
    const { file, line, message } = finding;
    if (line === undefined) return finding;
    const text = read.has(file) ? '' : readText(root, file);
    const lines = read.get(file) ?? (typeof text === 'string' ? text.split('\n') : []);
    read.set(file, lines);
    return { ...finding, ...placeIn(lines, line, message) };
  });
}
