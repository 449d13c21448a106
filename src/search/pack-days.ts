/** Packs what tools answer about a sign on a day, so that search does not depend on any one tool. */
import { entriesOf, type Corpus } from '../corpus/rule.ts';
import { tools } from '../tools/all-tools.ts';
import type { DayAnswers } from '../tools/define-tool.ts';
import { words as siteWords } from '../words/words.ts';
import type { Answers, PackedDays } from './names.ts';

function packSigns({ fragment, signs }: DayAnswers): PackedDays {
  const all = signs.flatMap(({ answers }) => answers.map(({ meaning }) => meaning));
  const meanings = [...new Set(all)];
  const packed = signs.map(({ id, name, words, answers }) => {
    const days = answers.map(({ from, to, meaning }) =>
      String(meanings.indexOf(meaning)).repeat(to - from + 1),
    );
    return [id, { name, words, days: days.join('') }] as const;
  });
  const title = siteWords.search.dayTitle;
  return { fragment, title, meanings, signs: Object.fromEntries(packed) };
}

export function packDays(corpus: Corpus): Answers['days'] {
  const packed = entriesOf(corpus.tools).flatMap(({ id, data }) => {
    const answers = tools.map((tool) => tool.searchAnswers(data)).find((one) => one !== undefined);
    return answers ? [[id, packSigns(answers)] as const] : [];
  });
  return Object.fromEntries(packed);
}
