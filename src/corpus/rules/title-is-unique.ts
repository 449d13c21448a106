import { pagesOf, type PageEntry, type Rule } from '../rule.ts';

/** Two pages with one title cannot be told apart in a list of results or a row of tabs. */
export const titleIsUnique: Rule = (corpus) => {
  const first = new Map<string, PageEntry>();
  return pagesOf(corpus).flatMap((page) => {
    const key = page.data.title.trim().toLowerCase();
    const other = first.get(key);
    if (!other) {
      first.set(key, page);
      return [];
    }
    return {
      file: page.file,
      line: page.line,
      rule: 'title-is-unique',
      message: `title "${page.data.title}" is also the title of ${other.file}. Change one of them.`,
    };
  });
};
