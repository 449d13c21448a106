/** Values that never change on a page stand where they are used: shorter than a name and its rule. */

/** What Tailwind writes the theme as, and nothing else does. */
const theme = /:root,:host\{([^}]*)\}/g;
const declaration = /(?:^|[{;\s])(--[\w-]+)\s*:/g;
const plain = /^-?[\d.]+(?:rem|em|px|%)?$/;
/** Longer than this, a name costs less than its value. */
const maxLength = 16;

function constantsOf(sheets: string[], inline: string): Map<string, string> {
  const text = sheets.join('');
  const times = new Map<string, number>();
  for (const [, name = ''] of text.matchAll(declaration)) {
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  const uses = (name: string) => text.split(`var(${name})`).length - 1;
  const constants = new Map<string, string>();
  for (const [, block = ''] of text.matchAll(theme)) {
    for (const one of block.split(';')) {
      const colon = one.indexOf(':');
      const [name, value] = [one.slice(0, colon).trim(), one.slice(colon + 1).trim()];
      const isShort = plain.test(value) || value.length <= maxLength || uses(name) === 1;
      const isFixed = times.get(name) === 1 && !inline.includes(name) && !value.includes('var(');
      // A color may be named by what a clinic chooses, and by its dark twin.
      if (isShort && isFixed && !name.startsWith('--color-')) constants.set(name, value);
    }
  }
  return constants;
}

/** `calc(.25rem * 5)` as `1.25rem`. */
function multiply(_whole: string, number: string, unit: string, factor: string): string {
  const product = Number((Number(number) * Number(factor)).toFixed(5));
  return product === 0 ? '0' : `${String(product).replace(/^(-?)0\./, '$1.')}${unit}`;
}

/**
 * @param sheets all stylesheets of one page
 * @param inline other text of the page that may set custom properties
 */
export function inlineConstants(sheets: string[], inline: string): string[] {
  const constants = constantsOf(sheets, inline);
  const isDeclared = (name: string) =>
    inline.includes(name) || sheets.some((css) => css.includes(`${name}:`));
  const rest = (_whole: string, block: string): string => {
    const kept = block.split(';').filter((one) => !constants.has(one.split(':', 1)[0] ?? ''));
    return kept.length === 0 ? '' : `:root,:host{${kept.join(';')}}`;
  };
  return sheets.map((css) =>
    css
      .replace(theme, rest)
      .replace(/var\((--[\w-]+)\)/g, (whole, name: string) => constants.get(name) ?? whole)
      .replace(
        /var\((--[\w-]+),([^()]+|[^()]*\([^()]*\))\)/g,
        (whole, name: string, other: string) => (isDeclared(name) ? whole : other.trim()),
      )
      .replace(/calc\((-?[\d.]+)(rem|em|px) \* (-?[\d.]+)\)/g, multiply),
  );
}
