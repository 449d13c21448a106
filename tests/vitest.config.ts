import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { fixtureDist } from './support/fixture-site.ts';
import { LongestFirst } from './support/longest-first.ts';

const serve = 'tests/support/serve.ts';
/** Tests of code use a small site whose words editors do not touch. */
const fixture = { dist: fixtureDist, contentRoot: 'tests/fixture' };
const real = { dist: 'dist', contentRoot: '.' };
const slow = { testTimeout: 180_000, hookTimeout: 180_000, expect: { poll: { timeout: 30_000 } } };

/**
 * - `unit`: code by itself
 * - `content`: the real content, by rules
 * - `site`: builds of the fixture, as files
 * - `browser`: the site built from the fixture, in Chromium
 * - `smoke`: every page of the real site in `dist/`, whatever its words are
 * - `deep`: slow tests that `npm run test:deep` starts
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Tests with a browser wait a lot, so three workers keep two processors busy.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Without isolation, test files share the modules that they load.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'content',
          include: ['tests/content/**/*.test.ts'],
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: [serve],
          provide: fixture,
          isolate: false,
          testTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [serve],
          provide: fixture,
          ...slow,
        },
      },
      {
        test: {
          name: 'smoke',
          include: ['tests/smoke/**/*.test.ts'],
          globalSetup: [serve],
          provide: real,
          isolate: false,
          ...slow,
        },
      },
      {
        test: {
          name: 'deep',
          include: ['tests/deep/**/*.test.ts'],
          globalSetup: [serve],
          provide: real,
          ...slow,
        },
      },
    ],
  },
});
