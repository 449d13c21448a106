import { usesIn } from '../uses.ts';
import type { Rule } from '../rule.ts';

export const retractedIsNotCited: Rule = (corpus) =>
  usesIn(corpus).flatMap(({ kind, id, file, line }) => {
    const retractedOn = kind === 'reference' && corpus.references.get(id)?.data.retractedOn;
    if (!retractedOn) return [];
    const message = `"${id}" was retracted on ${retractedOn}. Remove the citation and what rests on it.`;
    return { file, line, message };
  });
