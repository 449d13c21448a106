import {
  everywhere,
  ownHeaders,
  fileKinds,
  patternBelow,
  patterns,
  type Headers,
} from './headers.ts';
import { feed, otherType, typeOf, types } from './media-types.ts';

const root = '/srv/microneedling';

const lines = (headers: Headers, indent: string): string =>
  Object.entries(headers)
    .map(([name, value]) => `${indent}${name} "${value}"\n`)
    .join('');

/** One line for each media type, with a pattern of its extensions. */
function typeLines(base: string): string {
  const extensions = Map.groupBy(Object.keys(types), (extension) => types[extension] ?? '');
  const known = [...extensions].map(([type, all]) => `\t\t~\\.(${all.join('|')})$ "${type}"\n`);
  const first = `\t\t${base}${feed.address} "${feed.type}"\n`;
  return `${first}${known.join('')}\t\t~\\.\\w+$ ${otherType}\n\t\tdefault "${typeOf('')}"\n`;
}

/**
 * @param base path of the site, such as `/skin/`
 * @param site origin of the site
 */
export function formatCaddyfile(base: string, site: string): string {
  const source = `{$SITE_URL:${site}}`;
  const page = ownHeaders('page', source);
  const others = new Set(fileKinds.flatMap((kind) => Object.keys(ownHeaders(kind, source))));
  const absent = [...others].filter((name) => !(name in page));
  const perKind = fileKinds.map(
    (kind) => `\t@${kind} vars {site_kind} ${kind}
\theader @${kind} {
${lines(ownHeaders(kind, source), '\t\t')}\t}
`,
  );
  const within = base === '/' ? '' : `\tredir ${base.slice(0, -1)} ${base} 301\n`;
  return `# Written by \`npm run deploy:configs\` from src/output/headers.ts; see deploy/README.md.
# SITE_URL=https://your.example caddy run --config Caddyfile

${source} {
	# Caddy adds the address of a file to this folder, so copy the files of dist/ to ${root}${base}
	root * {$SITE_ROOT:${root}}
${within}
	map {path} {site_kind} {
${patterns.map(([pattern, kind]) => `\t\t~${patternBelow(base, pattern)} ${kind}\n`).join('')}\t\tdefault page
	}
	map {path} {site_type} {
${typeLines(base)}	}

	header {
${lines(everywhere, '\t\t')}\t\tContent-Type {site_type}
	}
${perKind.join('')}
	# file_server redirects to the address with a slash, but drops the query. This keeps it.
	@asked {
		not path */
		file {path}/index.html
		expression \`{query} != ""\`
	}
	redir @asked {path}/?{query} 301

	# The build compresses the files. Caddy only selects the right copy.
	file_server {
		precompressed br gzip
	}

	handle_errors {
		rewrite * ${base}404.html
		header {
${lines(page, '\t\t\t')}\t\t\tContent-Type "${typeOf('')}"
${absent.map((name) => `\t\t\t-${name}\n`).join('')}\t\t}
		file_server {
			precompressed br gzip
		}
	}
}
`;
}
