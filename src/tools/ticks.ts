/** The ids that a reader ticked, separated by commas, in the fragment of the address. */

/**
 * @param value may contain anything, because anyone can write a link
 * @param known all valid ids, in the order of the page
 * @returns the valid ids in the value, each once, in the order of the page
 */
export function readTicks(value: string | undefined, known: readonly string[]): string[] {
  const named = new Set((value ?? '').split(','));
  return known.filter((id) => named.has(id));
}

export function writeTicks(ids: Iterable<string>): string {
  return [...ids].join(',');
}
