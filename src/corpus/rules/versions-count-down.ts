import { entriesOf, type Rule } from '../rule.ts';

/** Histories are complete and in order, newest first, so that a printed number always finds its place. */
export const versionsCountDown: Rule = (corpus) =>
  entriesOf(corpus.versions).flatMap(({ id, file, line, data }) => {
    const problems = data.flatMap(({ version, on }, index) => {
      const due = data.length - index;
      const older = data[index + 1];
      return [
        version !== due &&
          `${id}: version ${String(version)} stands where ${String(due)} belongs. ` +
            'Versions count down by one, newest first, to 1.',
        older !== undefined &&
          older.on > on &&
          `${id}: version ${String(version)} of ${on} is older than the one before it, of ${older.on}. Correct the day.`,
      ].filter((problem) => problem !== false);
    });
    return problems.map((message) => ({ file, line, rule: 'versions-count-down', message }));
  });
