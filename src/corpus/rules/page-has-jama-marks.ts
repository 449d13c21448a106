import { pagesOf, type Rule } from '../rule.ts';

/**
 * The journal JAMA judges health pages by author, disclosure, sources and dates. Author and disclosure are on every
 * page, from `site.ts`. This rule checks the sources and dates of each page.
 */
export const pageHasJamaMarks: Rule = (corpus) =>
  pagesOf(corpus).flatMap(({ file, line, data, body }) => {
    const { writtenOn, checkedOn, dueOn } = data;
    const problems = [
      body.sentences.every(({ cites }) => cites.length === 0) &&
        'The page cites no source. Add <Cite id="…" /> to its facts.',
      checkedOn < writtenOn &&
        `checkedOn ${checkedOn} is before writtenOn ${writtenOn}. Correct one of them.`,
      dueOn <= checkedOn && `dueOn ${dueOn} is not after checkedOn ${checkedOn}. Set a later date.`,
    ].filter((problem) => problem !== false);
    return problems.map((message) => ({ file, line, message }));
  });
