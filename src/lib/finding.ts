/** A problem at a place in a file. */
export interface Finding {
  /** Path from the root of the project. */
  file: string;
  /** The first line is 1. Undefined if the finding is about the whole file. */
  line?: number;
  /** The first column is 1. */
  column?: number;
  rule: string;
  /** One or two sentences: what is wrong, and what to do. */
  message: string;
}

/** Such as `content/articles/cost.mdx:14:3`. */
export const formatPlace = ({ file, line, column }: Finding): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

/** A line in the style of compilers: `file:line:column  rule  message`. */
export function formatFinding(finding: Finding): string {
  return `${formatPlace(finding)}  ${finding.rule}  ${finding.message}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** A command that makes GitHub Actions show the finding beside its line. */
export function formatAnnotation(finding: Finding, level: 'error' | 'warning'): string {
  const { file, line, column, rule, message } = finding;
  const place = { file, line, col: column, title: rule };
  const properties = Object.entries(place)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}

/** The number of findings, and below it the findings, sorted by file and line. */
export function formatFindings(findings: Finding[]): string {
  const sorted = findings.toSorted(
    (a, b) =>
      a.file.localeCompare(b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0),
  );
  const noun = findings.length === 1 ? 'problem' : 'problems';
  return [`${String(findings.length)} ${noun} found:`, ...sorted.map(formatFinding)].join('\n  ');
}
