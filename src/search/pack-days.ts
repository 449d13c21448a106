/** Packs what tools answer for a sign and a day, so that search needs to know no tool. */
import { entriesOf, type Corpus } from '../corpus/rule.ts';
import { tools } from '../tools/all-tools.ts';
import type { DayAnswers } from '../tools/define-tool.ts';
import type { Answers, PackedDays } from './names.ts';

function packSigns({ fragment, signs }: DayAnswers): PackedDays {
  const said = signs.flatMap(({ answers }) => answers.map(({ meaning }) => meaning));
  const meanings = [...new Set(said)];
  const packed = signs.map(({ id, name, words, answers }) => {
    const days = answers.map(({ from, to, meaning }) =>
      String(meanings.indexOf(meaning)).repeat(to - from + 1),
    );
    return [id, { name, words, days: days.join('') }] as const;
  });
  return { fragment, meanings, signs: Object.fromEntries(packed) };
}

/** What tools answer for a sign and a day; most answer nothing of the kind. */
export function packDays(corpus: Corpus): Answers['days'] {
  const answered = entriesOf(corpus.tools).flatMap(({ id, data }) => {
    const answers = tools.map((tool) => tool.searchAnswers(data)).find((one) => one !== undefined);
    return answers ? [[id, packSigns(answers)] as const] : [];
  });
  return Object.fromEntries(answered);
}
