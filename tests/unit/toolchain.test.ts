import { expect, test } from 'vitest';
import { read } from '../support/paths.ts';

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
  hasInstallScript?: boolean;
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

test('scripts run on the pinned Node', () => {
  expect(`v${packages['node_modules/node']?.version ?? ''}`).toBe(process.version);
});
