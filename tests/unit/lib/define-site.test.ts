import { describe, expect, test } from 'vitest';
import {
  defineSite,
  isOffered,
  normalizeBase,
  normalizeUrl,
  placeholderUrl,
} from '../../../src/lib/define-site.ts';
import { site } from '../../../src/site.ts';

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
  test('is the placeholder if it is not set', () => {
    expect(normalizeUrl(undefined)).toBe(placeholderUrl);
    expect(normalizeUrl('')).toBe(placeholderUrl);
  });

  test('can be an origin with or without a slash', () => {
    expect(normalizeUrl('https://clinic.example/')).toBe('https://clinic.example');
    expect(normalizeUrl('http://localhost:8080')).toBe('http://localhost:8080');
  });

  test.each([
    'clinic.example',
    'ftp://clinic.example',
    'https://clinic.example/skin',
    'https://x.y/?q',
  ])('cannot be %s', (given) => {
    expect(() => normalizeUrl(given)).toThrow(/must be an origin/);
  });
});

test('one error lists all wrong settings with their values', () => {
  const countries = [{ name: 'the US', emergency: 'nine' }];
  const wrong = {
    ...site,
    name: 'X',
    contact: 'nobody',
    repository: 'http://x',
    logo: 'l.gif',
    countries,
  };
  expect(() => defineSite(wrong)).toThrow(
    /name is "X".*\n.*the US is "nine".*\n.*contact is "nobody".*\n.*repository is "http:\/\/x".*\n.*logo is "l\.gif"/,
  );
  expect(defineSite(site)).toBe(site);
});

test('a section that is left out has no addresses, and other addresses remain', () => {
  const without = { sections: { clinics: false, quality: true } };
  expect(isOffered(without, '/for-clinics/')).toBe(false);
  expect(isOffered(without, '/embed/')).toBe(false);
  expect(isOffered(without, '/quality/')).toBe(true);
  expect(isOffered(without, '/articles/')).toBe(true);
});
