import { describe, expect, test } from 'vitest';
import { normalizeBase, normalizeUrl, placeholderUrl } from '../../../src/lib/define-site.ts';

describe('BASE_PATH', () => {
  test.each([
    [undefined, '/'],
    ['', '/'],
    ['/', '/'],
    ['skin', '/skin/'],
    ['/skin', '/skin/'],
    ['/a/b/', '/a/b/'],
  ])('%j becomes %s', (given, expected) => {
    expect(normalizeBase(given)).toBe(expected);
  });
});

describe('SITE_URL', () => {
  test('falls back to the placeholder', () => {
    expect(normalizeUrl(undefined)).toBe(placeholderUrl);
    expect(normalizeUrl('')).toBe(placeholderUrl);
  });

  test('takes an origin, with or without a slash', () => {
    expect(normalizeUrl('https://clinic.example/')).toBe('https://clinic.example');
    expect(normalizeUrl('http://localhost:8080')).toBe('http://localhost:8080');
  });

  test.each([
    'clinic.example',
    'ftp://clinic.example',
    'https://clinic.example/skin',
    'https://x.y/?q',
  ])('refuses %s and names the cure', (given) => {
    expect(() => normalizeUrl(given)).toThrow(/must be an origin/);
  });
});
