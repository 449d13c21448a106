/** Plain Pagefind as in its documentation: its own index, its own options, five results. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createIndex } from 'pagefind';

const page = `<!doctype html><html lang="en-US"><title>Plain Pagefind</title>
<input type="search" aria-label="Query"><ol></ol>
<script type="module">
const box = document.querySelector('input');
const list = document.querySelector('ol');
let turn = 0;
let engine;
async function search() {
  const mine = ++turn;
  engine ??= import('/pagefind/pagefind.js');
  const { results } = await (await engine).search(box.value);
  const shown = await Promise.all(results.slice(0, 5).map((one) => one.data()));
  if (mine !== turn) return;
  list.replaceChildren(...shown.map(({ url, meta, excerpt }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta.title;
    const words = document.createElement('p');
    words.textContent = excerpt;
    item.append(link, words);
    return item;
  }));
  list.dataset.for = box.value.trim();
}
box.addEventListener('input', search);
const asked = new URLSearchParams(location.search).get('q');
if (asked) { box.value = asked; search(); }
</script></html>`;

/** Writes the page and an index of `site` into `folder`. */
export async function writePlain(site: string, folder: string): Promise<void> {
  const setting = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
  Reflect.deleteProperty(process.env, setting);
  const { index, errors } = await createIndex({ rootSelector: 'main' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
  await index.addDirectory({ path: site });
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await index.deleteIndex();
  mkdirSync(path.join(folder, 'plain'), { recursive: true });
  writeFileSync(path.join(folder, 'plain', 'index.html'), page);
}
