/**
 * Publishes a version of the loader that never changes: `npm run freeze:loader -- 1.0.0 [2026-01-31]` writes
 * `public/embed/v1.0.0.js` and adds it to `versions.json`. The default day is the newest `checkedOn` in the content.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readCorpus } from '../corpus/read.ts';
import { entriesOf, pagesOf } from '../corpus/rule.ts';
import { integrityOf, type FrozenLoader } from '../frames/frozen-loader.ts';
import { bundleScript } from '../frames/bundle-script.ts';
import { sources } from '../sources.ts';

const folder = 'public/embed';

async function newestDay(): Promise<string> {
  const { corpus } = await readCorpus('.', sources);
  const checked = [...pagesOf(corpus), ...entriesOf(corpus.claims)];
  return (
    checked
      .map(({ data }) => data.checkedOn)
      .toSorted()
      .at(-1) ?? ''
  );
}

const [version = '', day] = process.argv.slice(2);
const name = `v${version}.js`;
const date = day ?? (await newestDay());
const problem =
  (!/^1\.\d+\.\d+$/.test(version) && `"${version}" is not a version. Name one such as 1.0.1.`) ||
  (!/^\d{4}-\d\d-\d\d$/.test(date) && `"${date}" is not a day. Write one such as 2026-01-31.`) ||
  (existsSync(`${folder}/${name}`) &&
    `${folder}/${name} is already published and cannot change. Choose a new version.`);

if (problem) {
  console.error(`Nothing was written. ${problem}`);
  process.exitCode = 1;
} else {
  const code = await bundleScript('frames/loader.ts');
  const list = `${folder}/versions.json`;
  const known = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as FrozenLoader[]) : [];
  const bytes = Buffer.byteLength(code);
  const entry: FrozenLoader = { version, file: name, date, integrity: integrityOf(code), bytes };
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, code);
  writeFileSync(list, `${JSON.stringify([...known, entry], null, 2)}\n`);
  console.log(`${folder}/${name}: ${String(bytes)} bytes, ${entry.integrity}`);
}
