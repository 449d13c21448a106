/** Adds a Content-Security-Policy to each page that allows only its own styles, scripts and files. */
import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';
import { kindOf } from './headers.ts';
import type { BuiltPage, Edit } from './page.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const isData = (script: HTMLElement): boolean =>
  script.getAttribute('type')?.startsWith('application/') ?? false;

export interface Shown {
  page: BuiltPage;
  /** The text of its stylesheet. */
  css: string;
  /** Elements that this copy of the page does not have. */
  without?: ReadonlySet<HTMLElement>;
  /** Whether this copy loads an additional script. */
  hasOwnScript?: boolean;
  /** Origin of the site. */
  source: string;
}

/** The directives in the `data-policy` of an element, such as `worker-src 'self'; img-src data:`. */
function declaredBy(element: HTMLElement): [directive: string, sources: string][] {
  return (element.getAttribute('data-policy') ?? '').split(';').flatMap((declaration) => {
    const [directive, ...sources] = declaration.trim().split(/\s+/);
    return directive ? [[directive, sources.join(' ')]] : [];
  });
}

/** @returns a policy that allows what the page contains, and what its elements declare in `data-policy` */
export function policyOf({ page, css, without, hasOwnScript = false, source }: Shown): string {
  const isEmbedded = kindOf(page.address) === 'embedded';
  const files = isEmbedded ? `'self' ${source}` : "'self'";
  const elements = without ? page.elements.filter((one) => !without.has(one)) : page.elements;
  const links = elements
    .filter(({ rawTagName }) => rawTagName === 'link')
    .map((element) => ({
      rel: element.getAttribute('rel') ?? '',
      isFont: element.getAttribute('as') === 'font',
    }));
  const has = (...tags: string[]) => elements.some(({ rawTagName }) => tags.includes(rawTagName));
  const scripts = elements.filter((one) => one.rawTagName === 'script' && !isData(one));
  const inline = scripts.map((one) => page.textOf(one)).filter((text) => text !== '');
  const hasScriptFiles =
    hasOwnScript ||
    scripts.some((one) => one.hasAttribute('src')) ||
    inline.some((text) => /\bimport\b/.test(text)) ||
    links.some(({ rel }) => rel === 'modulepreload');
  const hasPictures =
    has('img', 'picture', 'image') || links.some(({ rel }) => rel.includes('icon'));
  const hasFonts = css.includes('@font-face') || links.some(({ isFont }) => isFont);
  const allowed: Record<string, string[]> = {
    'script-src': [...(hasScriptFiles ? [files] : []), ...inline.map(hashOf)],
    'style-src': [
      ...(links.some(({ rel }) => rel === 'stylesheet') ? [files] : []),
      ...(css === '' ? [] : [hashOf(css)]),
    ],
    // Tools such as Lighthouse request files from inside the page, such as robots.txt.
    'connect-src': isEmbedded ? [] : ["'self'"],
    'img-src': hasPictures ? [files] : [],
    'worker-src': [],
    'font-src': hasFonts ? [files] : [],
  };
  for (const [directive, sources] of elements.flatMap(declaredBy)) {
    allowed[directive] = [...(allowed[directive] ?? []), sources];
  }
  return [
    "default-src 'none'",
    ...Object.entries(allowed)
      .filter(([, sources]) => sources.length > 0)
      .map(([directive, sources]) => [directive, ...new Set(sources)].join(' ')),
    ...(isEmbedded ? ["require-trusted-types-for 'script'", "trusted-types 'none'"] : []),
  ].join(';');
}

/**
 * Inserts the policy after `<meta charset>`, before the elements that it applies to. Later steps must not change styles
 * or scripts.
 * @throws if the page has no `<meta charset>`
 */
export function policyEdit(shown: Shown): Edit {
  const { page } = shown;
  const charset = page.named('meta').find((element) => element.hasAttribute('charset'));
  if (!charset) {
    throw new Error(
      `${page.file} has no <meta charset="utf-8">, which its Content-Security-Policy must follow. Add it as the first element of <head>.`,
    );
  }
  const [, end] = charset.range;
  const text = `<meta http-equiv="Content-Security-Policy" content="${policyOf(shown)}">`;
  return { start: end, end, text };
}
