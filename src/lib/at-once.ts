/**
 * Calls `work` for each item, several at a time. Useful for work that waits or runs in other threads.
 * @param limit how many calls run at the same time
 */
export async function eachAtOnce<T>(
  items: Iterable<T>,
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  // All workers take items from one iterator, so that no worker waits for the slowest one.
  const waiting = Iterator.from(items);
  const take = async () => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, take));
}
