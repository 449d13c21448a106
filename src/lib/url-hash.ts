/** Keeps the state of a tool in the fragment of the address, which browsers do not send to the server. */

/** Fragments with more characters are ignored. */
export const longest = 4000;

/** @returns a map, so that names such as `__proto__` are safe. Of repeated names, the first one counts. */
export function readFragment(hash: string): Map<string, string> {
  const state = new Map<string, string>();
  if (hash.length > longest) return state;
  for (const [name, value] of new URLSearchParams(hash.replace(/^#/, ''))) {
    if (!state.has(name)) state.set(name, value);
  }
  return state;
}

/** @returns the fragment without `#` and without empty values */
export function writeFragment(state: Iterable<readonly [name: string, value: string]>): string {
  const pairs = [...state]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => [name, value]);
  return new URLSearchParams(pairs).toString();
}

/** Writes the state into the address, so that readers can save and send it. Does nothing in a frame on another site. */
export function keepInAddress(state: Iterable<readonly [name: string, value: string]>): void {
  if (parent !== window) return;
  const fragment = writeFragment(state);
  const address = location.pathname + location.search + (fragment === '' ? '' : `#${fragment}`);
  history.replaceState(history.state, '', address);
}
