/** Names of the caches begin with this; no other cache is ours. */
export const cachePrefix = 'kept-';
