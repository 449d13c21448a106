import { expect, test } from 'vitest';
import { formatCaddyfile } from '../../../src/output/caddy.ts';
import { ownHeaders, patterns } from '../../../src/output/headers.ts';

test('the Caddyfile has the headers of each kind of file', () => {
  const text = formatCaddyfile('/', 'https://a.example');
  for (const kind of new Set(['page' as const, ...patterns.map(([, name]) => name)])) {
    const [, block = ''] = new RegExp(`header @${kind} \\{\\n([^]*?)\\n\\t\\}`).exec(text) ?? [];
    const wanted = Object.entries(ownHeaders(kind, '{$SITE_URL:https://a.example}'));
    expect(block.split('\n').map((line) => line.trim())).toEqual(
      wanted.map(([name, value]) => `${name} "${value}"`),
    );
  }
});

test('the addresses in the Caddyfile start with the base path', () => {
  const text = formatCaddyfile('/skin/', 'https://a.example');
  expect(text).toContain('~^/skin/embed/v\\d+/ embedded');
  expect(text).toContain('rewrite * /skin/404.html');
  expect(text).toContain('redir /skin /skin/ 301');
});
