import { entriesOf, type Rule } from '../rule.ts';

/** Versions are listed without gaps, newest first, so that the version number on a printout can be found. */
export const versionsCountDown: Rule = (corpus) =>
  entriesOf(corpus.versions).flatMap(({ id, file, line, data }) => {
    const problems = data.flatMap(({ version, on }, index) => {
      const expected = data.length - index;
      const older = data[index + 1];
      return [
        version !== expected &&
          `${id}: version ${String(version)} is listed where version ${String(expected)} belongs. ` +
            'Number the versions without gaps, newest first.',
        older !== undefined &&
          older.on > on &&
          `${id}: version ${String(version)} is dated ${on}, before version ${String(older.version)} (${older.on}). Correct the date.`,
      ].filter((problem) => problem !== false);
    });
    return problems.map((message) => ({ file, line, message }));
  });
