import { words } from '../../words/words.ts';
import { defineTool } from '../define-tool.ts';
import { cellId } from './model.ts';
import { recoveryGuideSchema } from './schema.ts';

export const tool = defineTool({
  id: 'recovery-guide',
  schema: recoveryGuideSchema,
  followsOnHome: 'aftercare',
  keptOfflineAs: words.recoveryGuide.keptOfflineAs,
  searchAnswers: ({ signs }) => ({
    fragment: cellId('{sign}', '{day}'),
    signs: signs.map(({ id, name, words: otherNames, answers }) => ({
      id,
      name,
      words: otherNames,
      answers: answers.map(({ from, to, answer }) => ({
        from,
        to,
        meaning: `${words.recoveryGuide.answers[answer]}.`,
      })),
    })),
  }),
});
