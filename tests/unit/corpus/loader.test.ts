import type { DataStore } from 'astro/loaders';
import { expect, test } from 'vitest';
import { corpusLoader, feed } from '../../../src/corpus/loader.ts';
import { sources } from '../../../src/sources.ts';
import { article, claim, corpus, term, versions } from '../../support/corpus.ts';

type Entry = Parameters<DataStore['set']>[0];

/** A store like the one that Astro gives the loader of each collection. */
function storeOf(...entries: Entry[]) {
  const held = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    held,
    keys: () => [...held.keys()],
    set: (entry: Entry) => held.set(entry.id, entry).size > 0,
    delete: (id: string) => {
      held.delete(id);
    },
  };
}

const old = (id: string): Entry => ({ id, data: { is: 'old' } });

test('a page is stored with its fields and words, and Astro compiles its file later', () => {
  const store = storeOf();
  const page = article('a', '---\ntitle: A\n---\n\nSome words.\n');
  feed(store, corpus({ articles: [page] }), 'articles', false);
  expect([...store.held.values()]).toEqual([
    {
      id: 'a',
      data: page.data,
      filePath: 'content/articles/a.mdx',
      body: 'Some words.',
      deferredRender: true,
    },
  ]);
});

test('an entry without words is stored with its fields only', () => {
  const store = storeOf();
  const entry = claim('c', ['x']);
  feed(store, corpus({ claims: [entry] }), 'claims', false);
  expect([...store.held.values()]).toEqual([
    { id: 'c', data: entry.data, filePath: 'content/claims/c.yaml' },
  ]);
});

test('the versions of a page are stored as a list', () => {
  const store = storeOf();
  const entry = versions('articles/a', [{}, {}]);
  feed(store, corpus({ versions: [entry] }), 'versions', false);
  expect(store.held.get('articles/a')?.data).toEqual(entry.data);
});

test('entries from an earlier build are replaced or removed', () => {
  const store = storeOf(old('keloid'), old('gone'), old('broken'));
  const content = corpus({ terms: [term('keloid')], broken: ['glossary/broken'] });
  feed(store, content, 'glossary', false);
  expect([...store.held.keys()]).toEqual(['keloid']);
  expect(store.held.get('keloid')?.data).toEqual(term('keloid').data);
});

test('in dev, a broken entry keeps its previous value and a deleted one is removed', () => {
  const store = storeOf(old('keloid'), old('gone'), old('broken'));
  const content = corpus({ terms: [term('keloid')], broken: ['glossary/broken'] });
  feed(store, content, 'glossary', true);
  expect([...store.held.keys()].toSorted()).toEqual(['broken', 'keloid']);
  expect(store.held.get('broken')).toEqual(old('broken'));
});

test('an empty collection is written to the store once, so that Astro does not warn about it', () => {
  const calls: string[] = [];
  const store = storeOf();
  const noting = { ...store, set: (entry: Entry) => calls.push(entry.id) > 0 };
  feed(noting, corpus({}), 'withdrawn', false);
  feed(store, corpus({}), 'withdrawn', false);
  expect(calls).toHaveLength(1);
  expect(store.held.size).toBe(0);
});

test.each(Object.entries(sources))(
  'the loader of %s has the name that makes Astro write the right JSON schema',
  (name, source) => {
    const isOneFile = !source.files.includes('*');
    const loader = corpusLoader(name as keyof typeof sources);
    expect(loader.name === 'file-loader').toBe(isOneFile);
  },
);
