/**
 * Writes the configuration for nginx. If a location has an `add_header`, nginx ignores those of the levels above it, so all
 * of them are in one location.
 */
import {
  everywhere,
  ownHeaders,
  fileKinds,
  patternBelow,
  patterns,
  type Headers,
  type Kind,
} from './headers.ts';
import { feed, otherType, types } from './media-types.ts';

/** Folders in the example configuration. */
const folder = '/etc/nginx/microneedling';
const root = '/srv/microneedling';

const note =
  '# Written by `npm run deploy:configs` from src/output/headers.ts; see deploy/README.md.\n';
/** The variable for the origin of the site, which site.conf sets. */
const source = '$microneedling_site';

const variableOf = (header: string): string =>
  `$microneedling_${header.toLowerCase().replaceAll('-', '_')}`;

const named = fileKinds.map((kind): [Kind, Headers] => [kind, ownHeaders(kind, source)]);
const names = [...new Set(named.flatMap(([, headers]) => Object.keys(headers)))];

/** Maps from addresses to kinds and from kinds to headers, for the `http` block. */
export function formatMaps(base: string): string {
  const toKind = patterns
    .map(([pattern, kind]) => `  "~${patternBelow(base, pattern)}" ${kind};\n`)
    .join('');
  const toHeader = names.map((name) => {
    const values = named.flatMap(([kind, { [name]: value }]) =>
      value === undefined ? [] : `  ${kind} "${value}";\n`,
    );
    return `map $microneedling_kind ${variableOf(name)} {\n${values.join('')}}\n`;
  });
  const kind = `map $uri $microneedling_kind {\n${toKind}  default page;\n}\n`;
  return [note, kind, ...toHeader].join('\n');
}

/** All `add_header` lines. nginx does not send a header with an empty value. */
export function formatHeaderLines(): string {
  const fixed = Object.entries(everywhere).map(([name, value]) => `add_header ${name} "${value}"`);
  const varying = names.map((name) => `add_header ${name} ${variableOf(name)}`);
  return [note, ...[...fixed, ...varying].map((line) => `${line} always;\n`)].join('');
}

export function formatTypes(): string {
  const bare = (type: string): string => type.split(';')[0] ?? '';
  const texts = [...Object.values(types), feed.type].filter((type) => type.includes('charset'));
  const lines = Object.entries(types).map(([extension, type]) => `  ${bare(type)} ${extension};\n`);
  return `${note}
types {
${lines.join('')}}
default_type ${otherType};
charset utf-8;
charset_types ${[...new Set(texts.map(bare))].filter((type) => type !== 'text/html').join(' ')};
`;
}

/**
 * @param base path of the site, such as `/skin/`
 * @param site origin of the site
 */
export function formatServer(base: string, site: string): string {
  const { hostname } = new URL(site);
  const redirect =
    base === '/' ? '' : `\n  location = ${base.slice(0, -1)} {\n    return 301 ${base};\n  }\n`;
  return `${note}# Copy this folder to ${folder}, and change the names, certificates and root.

map $host ${source} {
  default "${site}";
}
include ${folder}/kinds.conf;

server {
  listen 80;
  listen [::]:80;
  server_name ${hostname};
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name ${hostname};
  ssl_certificate /etc/ssl/microneedling/fullchain.pem;
  ssl_certificate_key /etc/ssl/microneedling/privkey.pem;

  # nginx adds the address of a file to this folder, so copy the files of dist/ to ${root}${base}
  root ${root};
  server_tokens off;
${redirect}
  location ${base} {
    include ${folder}/types.conf;
    # Put your own add_header lines for this location into that file. Below this line they would disable it.
    include ${folder}/headers.conf;

    index index.html;
    # nginx redirects the address of a folder without its slash.
    try_files $uri $uri/ =404;
    error_page 404 ${base}404.html;
    absolute_redirect off;

    # The build compresses the files. nginx only selects the right copy.
    gzip_static on;
    gzip_vary on;
    # Brotli saves a fifth more, but needs a module: libnginx-mod-http-brotli-static in Debian.
    # brotli_static on;

    location = ${base}${feed.address} {
      types {}
      default_type ${feed.type.split(';')[0] ?? ''};
    }
  }
}
`;
}

/** The text of each file of the example, by name. */
export const nginxFiles = (base: string, site: string): Record<string, string> => ({
  'nginx/site.conf': formatServer(base, site),
  'nginx/kinds.conf': formatMaps(base),
  'nginx/headers.conf': formatHeaderLines(),
  'nginx/types.conf': formatTypes(),
});
