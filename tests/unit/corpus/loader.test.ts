import type { DataStore } from 'astro/loaders';
import { expect, test } from 'vitest';
import { corpusLoader, feed } from '../../../src/corpus/loader.ts';
import { sources } from '../../../src/sources.ts';
import { article, claim, corpus, term, versions } from '../../support/corpus.ts';

type Entry = Parameters<DataStore['set']>[0];

/** A store as Astro has one for each collection. */
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

test('a page is stored with its fields and words, to be compiled from its file', () => {
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

test('an entry without words is stored with its fields alone', () => {
  const store = storeOf();
  const entry = claim('c', ['x']);
  feed(store, corpus({ claims: [entry] }), 'claims', false);
  expect([...store.held.values()]).toEqual([
    { id: 'c', data: entry.data, filePath: 'content/claims/c.yaml' },
  ]);
});

test('the history of a page is stored as the list that it is', () => {
  const store = storeOf();
  const entry = versions('articles/a', [{}, {}]);
  feed(store, corpus({ versions: [entry] }), 'versions', false);
  expect(store.held.get('articles/a')?.data).toEqual(entry.data);
});

test('what an earlier build stored is replaced, also where only the schema has changed', () => {
  const store = storeOf(old('keloid'), old('gone'), old('broken'));
  const content = corpus({ terms: [term('keloid')], broken: ['glossary/broken'] });
  feed(store, content, 'glossary', false);
  expect([...store.held.keys()]).toEqual(['keloid']);
  expect(store.held.get('keloid')?.data).toEqual(term('keloid').data);
});

test('while somebody edits, an entry that is broken stays as it was, and one that is gone does not', () => {
  const store = storeOf(old('keloid'), old('gone'), old('broken'));
  const content = corpus({ terms: [term('keloid')], broken: ['glossary/broken'] });
  feed(store, content, 'glossary', true);
  expect([...store.held.keys()].toSorted()).toEqual(['broken', 'keloid']);
  expect(store.held.get('broken')).toEqual(old('broken'));
});

test('a collection without entries is known to the store, so that Astro does not warn of it', () => {
  const calls: string[] = [];
  const store = storeOf();
  const noting = { ...store, set: (entry: Entry) => calls.push(entry.id) > 0 };
  feed(noting, corpus({}), 'withdrawn', false);
  feed(store, corpus({}), 'withdrawn', false);
  expect(calls).toHaveLength(1);
  expect(store.held.size).toBe(0);
});

test.each(Object.entries(sources))(
  '%s has a name by which editors get its schema',
  (name, source) => {
    const isOneFile = !source.files.includes('*');
    const loader = corpusLoader(name as keyof typeof sources);
    expect(loader.name === 'file-loader').toBe(isOneFile);
  },
);
