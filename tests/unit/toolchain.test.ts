import { expect, test } from 'vitest';
import { read } from '../support/paths.ts';

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
  license?: string;
  dependencies?: Record<string, string>;
}

const manifest = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  allowScripts: Record<string, boolean>;
};
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };

test('every dependency is pinned to one version', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the lockfile holds the binaries of every system a package offers', () => {
  const locked = new Set(
    Object.keys(packages).map((place) => place.split('node_modules/').at(-1) ?? ''),
  );
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !locked.has(name))
      .map((name) => `${place} offers ${name}`),
  );
  expect(missing).toEqual([]);
});

test('only packages named in allowScripts run a script when installed', () => {
  const withScript = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => place.split('node_modules/').at(-1) ?? '');
  const unnamed = withScript.filter((name) => !(name in manifest.allowScripts));
  expect(unnamed.filter((name) => name !== 'fsevents')).toEqual([]);
});

/** May be shipped to readers and by those who run a copy. */
const free =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0|\(MIT AND Zlib\))$/;
/** Bind those who change or ship the package itself: fine for what only builds and tests. */
const forBuilding =
  /^(?:MPL-2\.0|CPAL-1\.0 OR AGPL-1\.0|(?:Apache-2\.0 AND )?LGPL-3\.0-or-later(?: AND MIT)?)$/;
/** What is in the pages themselves. */
const shipped = [
  'pagefind',
  'stemmer',
  'fastest-levenshtein',
  'double-metaphone',
  'ical-generator',
  '@fontsource-variable/literata',
];

test('every package has a license that lets us use it, and what readers get is free of conditions', () => {
  const wrong = Object.entries(packages)
    .filter(([place]) => place !== '')
    .filter(([, { license = '' }]) => !free.test(license) && !forBuilding.test(license))
    .map(([place, { license }]) => `${place}: ${String(license)}`);
  expect(wrong).toEqual([]);
  for (const name of shipped) {
    expect(packages[`node_modules/${name}`]?.license, name).toMatch(free);
  }
});

test('every dependency has its reason in CONTRIBUTING', () => {
  const table = read('CONTRIBUTING.md');
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const unexplained = names.filter((name) => {
    const family = name.startsWith('@citation-js/') ? '@citation-js/*' : name;
    const isPlugin = /^@types\/|^(?:eslint|prettier)-plugin-|^typescript-eslint$/.test(name);
    return !isPlugin && !table.includes(`\`${family}\``);
  });
  expect(unexplained).toEqual([]);
});

test('scripts run on the pinned Node', () => {
  expect(`v${packages['node_modules/node']?.version ?? ''}`).toBe(process.version);
});
