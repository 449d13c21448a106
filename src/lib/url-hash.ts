/** The state of a tool in the fragment of its address, which no server ever sees. */

/** Longer fragments are not ours: characters, with or without `#`. */
export const longest = 4000;

/** @returns a map, so that a name such as `__proto__` is a name like any other; the first of a name counts */
export function readFragment(hash: string): Map<string, string> {
  const state = new Map<string, string>();
  if (hash.length > longest) return state;
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (!state.has(name)) state.set(name, value);
  }
  return state;
}

/** @returns without `#`; empty values are left out */
export function writeFragment(state: Iterable<readonly [name: string, value: string]>): string {
  const pairs = [...state]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [name, value]);
  return new URLSearchParams(pairs).toString();
}

/**
 * Keeps the state in the address of the page, so that it can be kept and sent. In a frame the address belongs to the
 * host and stays as it is.
 */
export function keepInAddress(state: Iterable<readonly [name: string, value: string]>): void {
  if (parent !== window) return;
  const fragment = writeFragment(state);
  const address = location.pathname + location.search + (fragment === '' ? '' : `#${fragment}`);
  history.replaceState(history.state, '', address);
}
