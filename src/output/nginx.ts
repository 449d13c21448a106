/** What nginx is told. Its `add_header` forgets all others as soon as a location has one of its own: so there is one place. */
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

/** Where files lie and what they are called, as the example has it. */
const folder = '/etc/nginx/microneedling';
const root = '/srv/microneedling';

const note =
  '# Written by `npm run deploy:configs` from src/output/headers.ts; see deploy/README.md.\n';
/** The origin of the site, which site.conf sets. */
const source = '$microneedling_site';

const variableOf = (header: string): string =>
  `$microneedling_${header.toLowerCase().replaceAll('-', '_')}`;

const named = fileKinds.map((kind): [Kind, Headers] => [kind, ownHeaders(kind, source)]);
const names = [...new Set(named.flatMap(([, headers]) => Object.keys(headers)))];

/** Which kind an address is of, and what each header says of that kind. Belongs into `http`. */
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

/** A header without a value is not sent. Belongs into one location, with no `add_header` below it. */
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
 * @param base path the site lives under, as `/skin/`
 * @param site its origin
 */
export function formatServer(base: string, site: string): string {
  const { hostname } = new URL(site);
  const redirect =
    base === '/' ? '' : `\n  location = ${base.slice(0, -1)} {\n    return 301 ${base};\n  }\n`;
  return `${note}# Put this folder at ${folder}, and change names, certificates and root to yours.

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

  # The address of a file is added to this: what dist/ holds belongs into ${root}${base}
  root ${root};
  server_tokens off;
${redirect}
  location ${base} {
    include ${folder}/types.conf;
    # An add_header of your own in this location belongs into that file; anywhere below, it would undo them all.
    include ${folder}/headers.conf;

    index index.html;
    # A folder without its slash is sent there by nginx.
    try_files $uri $uri/ =404;
    error_page 404 ${base}404.html;
    absolute_redirect off;

    # The build packs each file; nginx only chooses.
    gzip_static on;
    gzip_vary on;
    # A fifth less, with a module that nginx does not come with: libnginx-mod-http-brotli-static in Debian.
    # brotli_static on;

    location = ${base}${feed.address} {
      types {}
      default_type ${feed.type.split(';')[0] ?? ''};
    }
  }
}
`;
}

/** The files of the example by their names. */
export const nginxFiles = (base: string, site: string): Record<string, string> => ({
  'nginx/site.conf': formatServer(base, site),
  'nginx/kinds.conf': formatMaps(base),
  'nginx/headers.conf': formatHeaderLines(),
  'nginx/types.conf': formatTypes(),
});
