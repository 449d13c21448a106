/**
 * Publishes the loader under a number, for ever: `npm run freeze:loader -- 1.0.0 [2026-01-31]` writes
 * `public/embed/v1.0.0.js` and notes it in `versions.json`. Without a day it takes the newest of the content.
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
  (!/^1\.\d+\.\d+$/.test(version) && `"${version}" is no version such as 1.0.1.`) ||
  (!/^\d{4}-\d\d-\d\d$/.test(date) && `"${date}" is no day such as 2026-01-31.`) ||
  (existsSync(`${folder}/${name}`) &&
    `${folder}/${name} is published. Clinics hold it to its hash, so it never changes: take a new number.`);

if (problem) {
  console.error(`Nothing was frozen. ${problem}`);
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
