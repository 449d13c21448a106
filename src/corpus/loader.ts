/**
 * Feeds Astro’s collections from the one reading of `content/`. Astro’s own `glob()` and `file()` would read and
 * parse each file again, also where their `parseData` is replaced; what they put into the store is all that pages use.
 */
import { fileURLToPath } from 'node:url';
import { file, type DataStore, type Loader } from 'astro/loaders';
import { sources } from '../sources.ts';
import { lastChecked } from './check.ts';
import { exists, hasBroken, type CollectionName, type Corpus } from './rule.ts';

/**
 * Puts a collection into the store, in place of what is there.
 * @param keepsBroken whether an entry that is broken now stays as it was
 */
export function feed(
  store: Pick<DataStore, 'keys' | 'set' | 'delete'>,
  corpus: Corpus,
  collection: CollectionName,
  keepsBroken: boolean,
): void {
  // Astro warns of a collection that never held an entry, not of an empty one.
  store.set({ id: 'none', data: {} });
  for (const id of store.keys()) {
    if (!keepsBroken || !exists(corpus, collection, id)) store.delete(id);
  }
  for (const entry of corpus[collection].values()) {
    const { id, file: filePath } = entry;
    // The history of a page is a list, which the store takes like any other value.
    const data = entry.data as Record<string, unknown>;
    // Astro compiles the words of a page from its file when it is rendered.
    const words = 'body' in entry && { body: entry.body.source.trim(), deferredRender: true };
    store.set({ id, data, filePath, ...words });
  }
}

export function corpusLoader(collection: CollectionName): Loader {
  const { files } = sources[collection];
  let hasLoaded = false;
  return {
    // By this name Astro knows a file of entries, and describes it as such to editors.
    name: files.includes('*') ? 'corpus' : file(files).name,
    async load({ store, config, watcher }) {
      const { all } = await lastChecked(fileURLToPath(config.root));
      const isEdited = watcher !== undefined;
      if (!isEdited && hasBroken(all, collection)) {
        throw new Error('There are problems, listed above. Nothing was synced.');
      }
      // What an earlier process stored may have been read with other schemas.
      feed(store, all, collection, isEdited && hasLoaded);
      hasLoaded = true;
    },
  };
}
