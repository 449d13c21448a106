import { expect, test } from 'vitest';
import { AlarmSigns } from '../../../src/search/alarm-signs.ts';
import { wordsOf } from '../../../src/search/words.ts';

const signs = new AlarmSigns({
  help: { now: ['cannot breathe'], today: ['“used needle”', 'shared roller'] },
});
const find = (typed: string) => signs.find(typed, new Set(wordsOf(typed).map(({ stem }) => stem)));

test.each([
  ['breathe I cannot', ['help-now']],
  ['a roller that we share', ['help-today']],
  ['was it a USED  needle?', ['help-today']],
  ['two used needles', ['help-today']],
  ['used-needle, and I cannot breathe', ['help-now', 'help-today']],
  ['an unused needle', []],
  ['can I use it after needling', []],
])('“%s” shows the cards %j', (typed, cards) => {
  expect(find(typed)).toEqual(cards);
});
