import { expect, test } from 'vitest';
import { stretchPath } from '../../../src/lib/svg-path.ts';

const double = { x: 2, y: 3, left: 10, top: 100 };

test('absolute coordinates are scaled and moved, relative ones only scaled', () => {
  expect(stretchPath('M0 1H5V-2 q1 -1 2 0 t.5-.5 Z', double)).toBe(
    'M10 103H20V94q2 -3 4 0t1 -1.5Z',
  );
});

test('a path with an arc is an error', () => {
  expect(() => stretchPath('M0 0a1 1 0 0 1 2 2', double)).toThrow(/arc/);
});
