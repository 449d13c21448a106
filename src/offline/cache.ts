/** The names of the worker’s caches begin with this. */
export const cachePrefix = 'kept-';
