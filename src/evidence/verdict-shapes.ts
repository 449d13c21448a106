/** The shape of each verdict, as an SVG path in a square of 20 units. Pages always show the word beside it. */
import type { Verdict } from './schema.ts';

export const verdictShapes: Record<Verdict, string> = {
  supported: 'M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 0 1 0-17Z',
  'partly-supported': 'M10 1.5a8.5 8.5 0 0 1 0 17Z',
  uncertain: 'M6.9 7.6a3.1 3.1 0 1 1 4.6 2.7c-1 .6-1.5 1-1.5 2.1M10 15.2v.1',
  'not-supported': 'M4 16 16 4',
  misleading: 'M10 2.5 18.6 17.5H1.4ZM10 7.6v4.8M10 14.9v.1',
  unsafe: 'M6.5 1.5h7l5 5v7l-5 5h-7l-5-5v-7ZM10 5.6v5.4M10 14.2v.1',
};

/** The check mark of `supported`, drawn over its filled circle. */
export const check = 'm5.8 10.3 2.9 2.9 5.5-6.2';

/** Whether a ring goes around the sign. */
export const hasRing = (verdict: Verdict): boolean =>
  ['supported', 'partly-supported', 'uncertain', 'not-supported'].includes(verdict);
