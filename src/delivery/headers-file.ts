/** The `_headers` file of Netlify, Cloudflare Pages and others that read it. */
import { everywhere, headersOf, kindOf, type Headers, type Kind } from './headers.ts';

const lines = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** Hosts join what several rules say of one address, so that each address has one rule, beside that for all. */
function rulesFor(files: string[], folder: string): { path: string; kind: Kind }[] {
  const kinds = new Set(files.map(kindOf));
  const [only] = kinds;
  if (kinds.size === 1 && only && folder !== '/') return [{ path: `${folder}*`, kind: only }];
  const children = Map.groupBy(files, (file) => {
    const slash = file.indexOf('/', folder.length);
    return slash < 0 ? file : file.slice(0, slash + 1);
  });
  return [...children].flatMap(([child, below]) => {
    if (child.endsWith('/')) return rulesFor(below, child);
    const kind = kindOf(child);
    const isIndex = child === `${folder}index.html`;
    return [...(isIndex ? [{ path: folder, kind }] : []), { path: child, kind }];
  });
}

/**
 * @param files all files of the site from its root, as `/articles/aftercare/index.html`
 * @param base path the site lives under, as `/skin/`
 */
export function formatHeadersFile(files: string[], origin: string, base: string): string {
  const at = (path: string) => base.slice(0, -1) + path;
  const headers = headersOf(origin);
  const rules = rulesFor(files.toSorted(), '/').map(({ path, kind }) =>
    lines(at(path), headers[kind]),
  );
  return `${[lines(at('/*'), everywhere), ...rules].join('\n\n')}\n`;
}
