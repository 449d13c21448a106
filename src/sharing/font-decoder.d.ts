/** The part of wawoff2 that is used here; the package brings no types. */
declare module 'wawoff2' {
  /** WOFF2 to TrueType. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
