import { everywhere, exceptions, headersOf, type Headers, type Kind } from './headers.ts';

const indent = (text: string): string => text.replaceAll(/^/gm, '\t');

const block = (matcher: string, headers: Headers): string => {
  const set = Object.entries(headers).map(([name, value]) => `${name} "${value}"`);
  return `header ${matcher} {\n${indent(set.join('\n'))}\n}`;
};

/**
 * A Caddyfile that serves `SITE_ROOT` at `SITE_ADDRESS`, both from the environment.
 * @param origin of the site, as `https://skin.example`
 */
export function formatCaddyfile(origin: string): string {
  const headers = headersOf(origin);
  // The first route that fits holds: exact paths, then longer beginnings before shorter.
  const ordered = exceptions.toSorted(
    (a, b) =>
      Number(a.path.endsWith('*')) - Number(b.path.endsWith('*')) || b.path.length - a.path.length,
  );
  const routes = ordered.map(({ path, kind }) => route(path, kind));
  function route(path: string, kind: Kind): string {
    return `handle ${path} {\n${indent(block('*', headers[kind]))}\n\timport files\n}`;
  }
  const body = [
    block('*', everywhere),
    'root * {$SITE_ROOT:/srv/microneedling/dist}',
    ...routes,
    `handle {\n${indent(block('*', headers.page))}\n\timport files\n}`,
    `handle_errors {\n${indent(block('*', { ...everywhere, ...headers.page }))}\n\trewrite * /404.html\n\tfile_server\n}`,
  ];
  return `# Made by \`npm run deploy:configs\` from src/delivery/headers.ts; change it there.
(files) {
	@page path_regexp page ^(/[^.]*[^/.])$
	redir @page {re.page.1}/ 308
	file_server {
		precompressed br gzip
	}
}

{$SITE_ADDRESS:skin.example} {
${indent(body.join('\n\n'))}
}
`.replaceAll(/^\t+$/gm, '');
}
