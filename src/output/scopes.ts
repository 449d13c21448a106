/** Astro marks every element of a component with its scope; only those that a rule asks for need the mark. */

/** What Astro calls a scope, in a list of classes. */
const scope = /^astro-[a-z0-9]{8}$/;
const scopeInRule = /([\w-]*)((?:\.(?:[\w-]|\\.)+)*):where\(\.(astro-[a-z0-9]{8})\)/g;

const startTag = /<([a-zA-Z][\w-]*)(?:\s+[^\s"'<>=/]+(?:="[^"]*")?)+\s*\/?>/g;

/** An element that a rule can mean: its tag where the rule names one, and classes it must have. */
interface Target {
  tag: string;
  classes: string[];
}

function targetsIn(sheets: string[]): Map<string, Target[]> {
  const targets = new Map<string, Target[]>();
  for (const [, tag = '', list = '', id = ''] of sheets.join('').matchAll(scopeInRule)) {
    const classes = list.replaceAll('\\', '').split('.').filter(Boolean);
    const known = targets.get(id) ?? [];
    known.push({ tag, classes });
    targets.set(id, known);
  }
  return targets;
}

/**
 * Takes marks of scopes away where no rule of the page asks for them, and shortens the others.
 * @param html the page without its stylesheets
 * @param isAdded whether a script may give an element this class later
 */
export function trimScopes(
  html: string,
  sheets: string[],
  isAdded: (name: string) => boolean,
): { html: string; sheets: string[] } {
  const targets = targetsIn(sheets);
  const short = new Map([...targets.keys()].map((id, index) => [id, `_${index.toString(36)}`]));
  const isMeant = (id: string, tag: string, own: string[]): boolean =>
    (targets.get(id) ?? []).some(
      (target) =>
        (target.tag === '' || target.tag === tag) &&
        target.classes.every((name) => own.includes(name) || isAdded(name)),
    );
  const trim = (element: string, tag: string): string =>
    element.replace(/\sclass="([^"]*)"/, (_whole, list: string) => {
      const own = list.split(/\s+/);
      const kept = own
        .filter((name) => !scope.test(name) || isMeant(name, tag, own))
        .map((name) => short.get(name) ?? name);
      return kept.length === 0 ? '' : ` class="${kept.join(' ')}"`;
    });
  return {
    html: html.replace(startTag, trim),
    sheets: sheets.map((css) =>
      css.replace(/\.(astro-[a-z0-9]{8})\b/g, (_whole, id: string) => `.${short.get(id) ?? id}`),
    ),
  };
}
