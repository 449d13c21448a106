import { expect, test } from 'vitest';
import { stretchPath } from '../../../src/lib/svg-path.ts';

const double = { x: 2, y: 3, left: 10, top: 100 };

test('places are moved and stretched; steps are stretched only', () => {
  expect(stretchPath('M0 1H5V-2 q1 -1 2 0 t.5-.5 Z', double)).toBe(
    'M10 103H20V94q2 -3 4 0t1 -1.5Z',
  );
});

test('an arc is refused', () => {
  expect(() => stretchPath('M0 0a1 1 0 0 1 2 2', double)).toThrow(/arc/);
});
