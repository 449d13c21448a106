/**
 * Does the same to each, several at a time: for work that waits or runs on other threads.
 * @param limit how many are under way together
 */
export async function eachAtOnce<T>(
  items: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // All of them take from one list, so that none waits for the slowest.
  const waiting = Iterator.from(items);
  const take = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, take));
}
