import { defineTool } from '../define-tool.ts';
import { answerLabels, cellId } from './model.ts';
import { recoveryGuideSchema } from './schema.ts';

export const tool = defineTool({
  id: 'recovery-guide',
  schema: recoveryGuideSchema,
  followsOnHome: 'aftercare',
  keptOfflineAs: 'the recovery guide',
  searchAnswers: ({ signs }) => ({
    fragment: cellId('{sign}', '{day}'),
    signs: signs.map(({ id, name, words, answers }) => ({
      id,
      name,
      words,
      answers: answers.map(({ from, to, answer }) => ({
        from,
        to,
        meaning: `${answerLabels[answer]}.`,
      })),
    })),
  }),
});
