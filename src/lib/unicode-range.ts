/**
 * The characters of a CSS `unicode-range`, such as `U+20-7E, U+A0`.
 * @throws if a part is not a code point or a range of two
 */
export function charactersIn(range: string): string[] {
  return range.split(',').flatMap((part) => {
    const [, from, to = from] = /^\s*U\+([0-9A-F]+)(?:-([0-9A-F]+))?\s*$/i.exec(part) ?? [];
    if (from === undefined || to === undefined) {
      throw new Error(`unicode-range: "${part.trim()}" is not a range. Write it like U+20-7E.`);
    }
    const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    const codes = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return codes.map((code) => String.fromCodePoint(code));
  });
}
