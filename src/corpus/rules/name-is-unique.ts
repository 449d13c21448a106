import { allPagesOf, type Rule } from '../rule.ts';

/** A title or a name that two pages share tells them apart nowhere: in results, tabs and A to Z. */
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
      const message = `"${name}" is also a name of ${other.file}. Keep it where it fits best.`;
      return { file, line, rule: 'name-is-unique', message };
    });
  });
};
