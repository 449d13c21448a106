/**
 * Works out something of the whole content once a build, however many pages ask. While somebody edits, entries
 * change under a running server, and it is worked out anew.
 */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return make();
    made ??= make();
    return made;
  };
}
