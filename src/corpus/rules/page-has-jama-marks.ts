import { pagesOf, type Rule } from '../rule.ts';

/**
 * The four marks by which the journal JAMA judges health pages: author and disclosure come from
 * `site.ts` with every page; the sources and the dates are the page’s own.
 */
export const pageHasJamaMarks: Rule = (corpus) =>
  pagesOf(corpus).flatMap(({ file, line, data, body }) => {
    const { writtenOn, checkedOn, dueOn } = data;
    const problems = [
      body.sentences.every(({ cites }) => cites.length === 0) &&
        'The page cites no source. Put <Cite id="…" /> behind what it states.',
      checkedOn < writtenOn && `checkedOn ${checkedOn} is before writtenOn ${writtenOn}.`,
      dueOn <= checkedOn && `dueOn ${dueOn} is not after checkedOn ${checkedOn}.`,
    ].filter((problem) => problem !== false);
    return problems.map((message) => ({ file, line, rule: 'page-has-jama-marks', message }));
  });
