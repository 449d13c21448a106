import { allPagesOf, type Rule } from '../rule.ts';

/** No two pages share a title or another name, because readers could not tell them apart in results and A to Z. */
export const nameIsUnique: Rule = (corpus) => {
  const first = new Map<string, { file: string }>();
  return allPagesOf(corpus).flatMap((page) => {
    const { data, file, line } = page;
    const others = 'alsoCalled' in data ? data.alsoCalled : [];
    const names = [data.title, ...('name' in data ? [data.name] : []), ...others];
    return names.flatMap((name) => {
      const key = name.trim().toLowerCase();
      const other = first.get(key) ?? page;
      first.set(key, other);
      if (other === page) return [];
      const message = `"${name}" is also a name of ${other.file}. Remove it from one of the two pages.`;
      return { file, line, message };
    });
  });
};
