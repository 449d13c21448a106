/** What a reader ticked, as ids with commas between, in the fragment of the address. */

/**
 * @param value as a stranger may have written it
 * @param known all ids there are, in the order of the page
 * @returns the known ones among them, each once, in the order of the page
 */
export function readTicks(value: string | undefined, known: readonly string[]): string[] {
  const named = new Set((value ?? '').split(','));
  return known.filter((id) => named.has(id));
}

export function writeTicks(ids: Iterable<string>): string {
  return [...ids].join(',');
}
