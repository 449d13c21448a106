/** Reads files of `content/` as text, and says what two editors would not see alike. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface TextProblem {
  message: string;
  line?: number;
}

/** Bytes of a page; the longest of ours has a tenth of it. */
const pageLimit = 300_000;
/** Line feeds and tabs are the only controls with a use; marks of direction and of nothing can hide what stands there. */
const unseen =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]|\r(?!\n)/;

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function problemIn(bytes: Buffer, text: string, isPage: boolean): TextProblem | undefined {
  if (isPage && bytes.length > pageLimit) {
    const [actual, most] = [bytes.length, pageLimit].map((size) => size.toLocaleString('en-US'));
    return {
      message: `The file has ${actual ?? ''} bytes; a page has ${most ?? ''} at most. Split it.`,
    };
  }
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0) {
    const line = lineAt(text, broken);
    return {
      message: 'A letter is not in UTF-8. Save the file as UTF-8, and type it again.',
      line,
    };
  }
  if (text.startsWith('\uFEFF')) {
    return {
      message: 'The file starts with a byte order mark. Save it as UTF-8 without one.',
      line: 1,
    };
  }
  const [hidden] = unseen.exec(text) ?? [];
  if (hidden === undefined) return undefined;
  const line = lineAt(text, text.indexOf(hidden));
  return { message: `Here stands the unseen character ${codeOf(hidden)}. Delete it.`, line };
}

/**
 * @param root the folder that holds `content/`
 * @returns the text with line feeds alone at its line ends, or what keeps it from being read
 */
export function readText(root: string, file: string): string | TextProblem {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path.join(root, file));
  } catch (error) {
    const cause = error instanceof Error ? error.message.replace(/,.*/, '') : String(error);
    return { message: `The file cannot be read (${cause}). Put a file of text in its place.` };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return problemIn(bytes, text, file.endsWith('.mdx')) ?? text.replaceAll('\r\n', '\n');
}
