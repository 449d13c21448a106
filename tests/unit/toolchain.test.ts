import { expect, test } from 'vitest';
import { filesOf, read } from '../support/paths.ts';

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

test('each dependency is pinned to one version', () => {
  const loose = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

test('the lockfile has the binaries of each package for all systems', () => {
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

test('only packages in allowScripts run a script when they are installed', () => {
  const withScript = Object.entries(packages)
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([place]) => place.split('node_modules/').at(-1) ?? '');
  const unnamed = withScript.filter((name) => !(name in manifest.allowScripts));
  expect(unnamed.filter((name) => name !== 'fsevents')).toEqual([]);
});

/** Licenses of packages that the site can send to readers. */
const free =
  /^(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|CC0-1\.0|BlueOak-1\.0\.0|Python-2\.0|\(MIT AND Zlib\))$/;
/** Licenses with conditions for changing or distributing the package. They are fine for packages that only build or test. */
const forBuilding =
  /^(?:MPL-2\.0|CPAL-1\.0 OR AGPL-1\.0|(?:Apache-2\.0 AND )?LGPL-3\.0-or-later(?: AND MIT)?)$/;
/** Packages that the site sends to readers. */
const shipped = [
  'pagefind',
  'stemmer',
  'fastest-levenshtein',
  'double-metaphone',
  'ical-generator',
  '@fontsource-variable/literata',
];

test('each package has a known license, and packages that readers get have a permissive one', () => {
  const wrong = Object.entries(packages)
    .filter(([place]) => place !== '')
    .filter(([, { license = '' }]) => !free.test(license) && !forBuilding.test(license))
    .map(([place, { license }]) => `${place}: ${String(license)}`);
  expect(wrong).toEqual([]);
  for (const name of shipped) {
    expect(packages[`node_modules/${name}`]?.license, name).toMatch(free);
  }
});

test('CONTRIBUTING gives a reason for each dependency', () => {
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

test('documents run commands through npm, which uses the pinned Node', () => {
  const documents = filesOf('{*.md,content/README.md,deploy/*.md,src/**/README.md}');
  const direct = documents.filter((file) => /^ *node |`node /m.test(read(file)));
  expect(documents).toContain('CONTRIBUTING.md');
  expect(direct).toEqual([]);
});

test('the settings of eslint, which editors load with their own Node, work on Node 22', () => {
  const newer = /RegExp\.escape|import\.meta\.main|Promise\.try|Error\.isError|\bawait using\b/;
  expect(read('eslint.config.mjs')).not.toMatch(newer);
});
