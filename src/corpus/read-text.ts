/** Reads files of `content/` as text, and refuses those with invisible or broken characters. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export interface TextProblem {
  message: string;
  line?: number;
}

/** In bytes. Ten times the size of our longest page. */
const pageLimit = 300_000;
/** Control characters other than line feed and tab, and invisible characters, which can hide or reorder text. */
const invisible =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060\u2066-\u2069\uFEFF]|\r(?!\n)/;

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;
const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function problemIn(bytes: Buffer, text: string, isPage: boolean): TextProblem | undefined {
  if (isPage && bytes.length > pageLimit) {
    const [actual, most] = [bytes.length, pageLimit].map((size) => size.toLocaleString('en-US'));
    const message = `The file has ${actual ?? ''} bytes, but a page can have at most ${most ?? ''}. Split it.`;
    return { message };
  }
  const broken = text.indexOf('\uFFFD');
  if (broken >= 0) {
    const message =
      'The file has a character that is not UTF-8. Save the file as UTF-8, and type the character again.';
    return { message, line: lineAt(text, broken) };
  }
  if (text.startsWith('\uFEFF')) {
    const message = 'The file starts with a byte order mark. Save it as UTF-8 without one.';
    return { message, line: 1 };
  }
  const [found] = invisible.exec(text) ?? [];
  if (found === undefined) return undefined;
  const message = `This line has the invisible character ${codeOf(found)}. Delete it.`;
  return { message, line: lineAt(text, text.indexOf(found)) };
}

/**
 * @param root the folder that contains `content/`
 * @returns the text with Unix line endings, or the problem with the file
 */
export function readText(root: string, file: string): string | TextProblem {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path.join(root, file));
  } catch (error) {
    const cause = error instanceof Error ? error.message.replace(/,.*/, '') : String(error);
    return { message: `The file cannot be read (${cause}). Replace it by a text file.` };
  }
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return problemIn(bytes, text, file.endsWith('.mdx')) ?? text.replaceAll('\r\n', '\n');
}
