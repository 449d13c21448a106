/** Finds the letter that a finding means, so that an editor can jump there. */
import type { Finding } from '../lib/finding.ts';
import { readText } from './read-text.ts';

/** Lines that a paragraph has at most, from where it starts. Line 1 stands for the whole file. */
const longest = 60;

/** A message that starts with words in quotes means those words; they may be wrapped in the file. */
function patternOf(message: string): RegExp | undefined {
  const words = /^"([^"]+)"/.exec(message)?.[1];
  if (words === undefined) return undefined;
  return new RegExp(words.split(/\s+/).map(RegExp.escape).join('\\s+'));
}

function placeIn(lines: string[], line: number, message: string): Pick<Finding, 'line' | 'column'> {
  const end = line === 1 ? lines.length : line - 1 + longest;
  const below = lines.slice(line - 1, end).join('\n');
  const at = patternOf(message)?.exec(below)?.index;
  if (at === undefined) return { line, column: 1 + (lines[line - 1] ?? '').search(/\S|$/) };
  const above = below.slice(0, at).split('\n');
  return { line: line + above.length - 1, column: (above.at(-1) ?? '').length + 1 };
}

/**
 * @param root the folder that holds `content/`
 * @returns the findings; each that has a line has a column too, and the line of the very words it quotes
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
