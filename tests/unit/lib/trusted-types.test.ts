import { afterEach, expect, test, vi } from 'vitest';
import { policyNamed } from '../../../src/lib/trusted-types.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const rules = { createHTML: (text: string) => text.toUpperCase() };

test('a browser without policies follows the rules themselves', () => {
  expect(policyNamed('a', rules).createHTML('b')).toBe('B');
});

test('a browser with policies is told the name and the rules', () => {
  const createPolicy = vi.fn(() => ({ createHTML: () => 'trusted' }));
  vi.stubGlobal('trustedTypes', { createPolicy });
  expect(policyNamed('a', rules).createHTML('b')).toBe('trusted');
  expect(createPolicy).toHaveBeenCalledWith('a', rules);
});
