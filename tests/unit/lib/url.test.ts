import { expect, test } from 'vitest';
import { withBase } from '../../../src/lib/url.ts';

test.each([
  ['/articles/', '/', '/articles/'],
  ['/articles/', '/skin', '/skin/articles/'],
  ['/articles/', '/skin/', '/skin/articles/'],
  ['#part', '/skin/', '#part'],
  ['https://example.org/x', '/skin/', 'https://example.org/x'],
  ['//example.org/x', '/skin/', '//example.org/x'],
])('%s with the base path %s is %s', (address, base, expected) => {
  expect(withBase(address, base)).toBe(expected);
});
