import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { embeddedAddresses, readAddresses } from '../../../src/cli/published.ts';

test('what clinics may use is found in a built site, and nothing else', () => {
  const site = mkdtempSync(path.join(tmpdir(), 'site-'));
  const files = [
    ...['embed/v1/articles/a/index.html', 'embed/v1/f.js', 'embed/v1/articles/a.json'],
    ...['oembed/v1/articles/a.json', 'embed/v1.js', 'embed/v1.0.0.js', 'embed/changes.xml'],
    ...['embed/index.html', 'articles/a/index.html', 'embed/generator.js'],
  ];
  for (const file of files) {
    mkdirSync(path.join(site, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(site, file), '');
  }
  const found = embeddedAddresses(site);
  rmSync(site, { recursive: true });
  expect(found).toEqual([
    ...['/embed/changes.xml', '/embed/v1.0.0.js', '/embed/v1.js', '/embed/v1/articles/a.json'],
    ...['/embed/v1/articles/a/', '/embed/v1/f.js', '/oembed/v1/articles/a.json'],
  ]);
});

test('the list is read whichever way its lines end', () => {
  expect(readAddresses('/a/\r\n/b/\n\n')).toEqual(['/a/', '/b/']);
});
