import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTicks, writeTicks } from '../../../src/tools/ticks.ts';

const known = ['spots', 'sun', 'cold-sores', 'age'];

test('ticked ids are read back in the order of the page', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(known), (ids) => {
      const inOrder = known.filter((id) => ids.includes(id));
      expect(readTicks(writeTicks(ids), known)).toEqual(inOrder);
    }),
  );
});

test('a fragment with anything in it yields only known ids, each once', () => {
  const parts = fc.oneof(fc.constantFrom(...known, '__proto__', 'constructor', ''), fc.string());
  fc.assert(
    fc.property(fc.array(parts), (values) => {
      const read = readTicks(values.join(','), known);
      expect(new Set(read).size).toBe(read.length);
      expect(read.every((id) => known.includes(id))).toBe(true);
    }),
  );
  expect(readTicks(undefined, known)).toEqual([]);
});
