import { expect, test } from 'vitest';
import { everywhere, ownHeaders, patterns } from '../../../src/output/headers.ts';
import {
  formatHeaderLines,
  formatMaps,
  formatServer,
  formatTypes,
} from '../../../src/output/nginx.ts';

const kinds = new Set(['page' as const, ...patterns.map(([, kind]) => kind)]);

test('each header has one add_header line, which applies to all statuses', () => {
  const lines = formatHeaderLines().match(/^add_header.*$/gm) ?? [];
  const names = new Set(
    [...kinds].flatMap((kind) => Object.keys({ ...everywhere, ...ownHeaders(kind, '') })),
  );
  expect(lines.map((line) => line.split(' ')[1]).toSorted()).toEqual([...names].toSorted());
  expect(lines.filter((line) => !line.endsWith(' always;'))).toEqual([]);
  expect(formatServer('/', 'https://a.example')).not.toMatch(/^\s*add_header/m);
});

test('the map of each header has the values of all kinds', () => {
  const maps = formatMaps('/');
  for (const kind of kinds) {
    for (const value of Object.values(ownHeaders(kind, '$microneedling_site'))) {
      expect(maps).toContain(`  ${kind} "${value}";\n`);
    }
  }
});

test('the addresses in the configuration start with the base path', () => {
  expect(formatMaps('/skin/')).toContain('"~^/skin/embed/v\\d+/" embedded;');
  const server = formatServer('/skin/', 'https://a.example');
  expect(server).toContain('location /skin/ {');
  expect(server).toContain('error_page 404 /skin/404.html;');
  expect(server).toContain('server_name a.example;');
});

test('nginx adds the encoding to text but not to pictures', () => {
  const [, charset = ''] = /^charset_types (.*);$/m.exec(formatTypes()) ?? [];
  expect(charset.split(' ')).toContain('application/json');
  expect(charset.split(' ')).not.toContain('image/png');
});
