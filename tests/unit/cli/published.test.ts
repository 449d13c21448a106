import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { embeddedAddresses, readAddresses } from '../../../src/cli/published.ts';

test('only the addresses that clinics can use are listed', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'site-'));
  const files = [
    'articles/a/index.html',
    'embed/changes.xml',
    'embed/generator.js',
    'embed/index.html',
    'embed/v1.0.0.js',
    'embed/v1.js',
    'embed/v1/articles/a.json',
    'embed/v1/articles/a/index.html',
    'embed/v1/f.js',
    'oembed/v1/articles/a.json',
  ];
  for (const file of files) {
    mkdirSync(path.join(site, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(site, file), '');
  }
  const found = embeddedAddresses(site);
  rmSync(site, { recursive: true });
  expect(found).toEqual([
    '/embed/changes.xml',
    '/embed/v1.0.0.js',
    '/embed/v1.js',
    '/embed/v1/articles/a.json',
    '/embed/v1/articles/a/',
    '/embed/v1/f.js',
    '/oembed/v1/articles/a.json',
  ]);
});

test('the list can have Unix or Windows line endings', () => {
  expect(readAddresses('/a/\r\n/b/\n\n')).toEqual(['/a/', '/b/']);
});
