/** Something wrong at a place in a file. */
export interface Finding {
  /** Path from the root of the project. */
  file: string;
  /** Counted from 1; absent where the whole file is meant. */
  line?: number;
  /** Name of the rule that was broken. */
  rule: string;
  /** What is wrong and what would be right, as sentences. */
  message: string;
}

/** One line a finding, as compilers print them: `file:line  rule  message`. */
export function formatFinding({ file, line, rule, message }: Finding): string {
  return `${line === undefined ? file : `${file}:${String(line)}`}  ${rule}  ${message}`;
}

/** Findings in the order of files and lines, under a headline that counts them. */
export function formatFindings(findings: Finding[]): string {
  const sorted = findings.toSorted(
    (a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0),
  );
  const noun = findings.length === 1 ? 'problem' : 'problems';
  return [`${String(findings.length)} ${noun} found:`, ...sorted.map(formatFinding)].join('\n  ');
}
