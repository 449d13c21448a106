/**
 * Fills the places of a text: `fill('{count} of {all}', { count: 2, all: 5 })` is `2 of 5`.
 * @throws when a place has no value
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${text}" has no value for {${name}}.`);
    return String(value);
  });
}
