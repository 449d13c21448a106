/**
 * Replaces the placeholders of a text: `fill('{count} of {all}', { count: 2, all: 5 })` gives `2 of 5`.
 * @throws if a placeholder has no value
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${text}" has no value for {${name}}.`);
    return String(value);
  });
}
