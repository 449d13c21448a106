/** Fills Astro's collections from the content check. Astro's own loaders would read and parse each file a second time. */
import { fileURLToPath } from 'node:url';
import { file, type DataStore, type Loader } from 'astro/loaders';
import { sources } from '../sources.ts';
import { lastChecked } from './check.ts';
import { exists, hasBroken, type CollectionName, type Corpus } from './rule.ts';

/**
 * Replaces the entries in a store by a collection.
 * @param keepsBroken whether an entry with invalid fields keeps its previous value
 */
export function feed(
  store: Pick<DataStore, 'keys' | 'set' | 'delete'>,
  corpus: Corpus,
  collection: CollectionName,
  keepsBroken: boolean,
): void {
  // Astro warns about a collection that has never had an entry. This entry is deleted below.
  store.set({ id: 'none', data: {} });
  for (const id of store.keys()) {
    if (!keepsBroken || !exists(corpus, collection, id)) store.delete(id);
  }
  for (const entry of corpus[collection].values()) {
    const { id, file: filePath } = entry;
    // The data of `versions` is a list, which the store accepts although its type does not say so.
    const data = entry.data as Record<string, unknown>;
    // With `deferredRender`, Astro compiles the file when a page renders it.
    const words = 'body' in entry && { body: entry.body.source.trim(), deferredRender: true };
    store.set({ id, data, filePath, ...words });
  }
}

export function corpusLoader(collection: CollectionName): Loader {
  const { files } = sources[collection];
  let hasLoaded = false;
  return {
    // Astro recognizes a file with several entries by the name of its loader, and writes its JSON schema accordingly.
    name: files.includes('*') ? 'corpus' : file(files).name,
    async load({ store, config, watcher }) {
      const { all } = await lastChecked(fileURLToPath(config.root));
      const isEdited = watcher !== undefined;
      if (!isEdited && hasBroken(all, collection)) {
        throw new Error('The content has the problems listed above. Fix them and try again.');
      }
      // Entries from an earlier process may have been checked by other schemas, so the first load keeps none.
      feed(store, all, collection, isEdited && hasLoaded);
      hasLoaded = true;
    },
  };
}
