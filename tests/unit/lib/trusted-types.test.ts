import { afterEach, expect, test, vi } from 'vitest';
import { policyNamed } from '../../../src/lib/trusted-types.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const rules = { createHTML: (text: string) => text.toUpperCase() };

test('without browser support, the rules are used directly', () => {
  expect(policyNamed('a', rules).createHTML('b')).toBe('B');
});

test('with browser support, a policy is created with the name and the rules', () => {
  const createPolicy = vi.fn(() => ({ createHTML: () => 'trusted' }));
  vi.stubGlobal('trustedTypes', { createPolicy });
  expect(policyNamed('a', rules).createHTML('b')).toBe('trusted');
  expect(createPolicy).toHaveBeenCalledWith('a', rules);
});
