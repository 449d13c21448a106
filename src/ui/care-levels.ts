/** How fast to act on a sign, each with a word and a shape on a grid of 24 by 24. */
import { words } from '../words/words.ts';

export type CareLevel = 'self' | 'clinic' | 'now';

const labels = words.ui.careLevels;

export const careLevels: Record<CareLevel, { label: string; path: string }> = {
  self: { label: labels.self, path: 'M4 11 12 4l8 7v9H4Z' },
  clinic: {
    label: labels.clinic,
    path: 'M7 3h4l1.5 5L10 10c1 2 2 3 4 4l2-2.5 5 1.5v4c0 2-1 3-3 3C10 20 4 14 4 6c0-2 1-3 3-3Z',
  },
  now: { label: labels.now, path: 'M12 3 22 20H2ZM12 9v5M12 17v.1' },
};
