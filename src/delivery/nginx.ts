/** Configuration for nginx: one file of headers a kind, since a location that adds one header drops all others. */
import { everywhere, exceptions, headersOf, type Headers } from './headers.ts';

/** Path from `deploy/nginx/` to its text. */
export type Files = Record<string, string>;

const made = '# Made by `npm run deploy:configs` from src/delivery/headers.ts; change it there.\n';

const addHeaders = (headers: Headers): string =>
  Object.entries({ ...headers, ...everywhere })
    .map(([name, value]) => `add_header ${name} "${value}" always;\n`)
    .join('');

const serve = 'try_files $uri $uri/index.html =404;';

/** @param origin of the site, as `https://skin.example` */
export function formatNginx(origin: string): Files {
  const snippets = Object.entries(headersOf(origin)).map(([kind, headers]) => [
    `headers/${kind}.conf`,
    made + addHeaders(headers),
  ]);
  const locations = exceptions.map(({ path, kind }) => {
    const where = path.endsWith('*') ? `^~ ${path.slice(0, -1)}` : `= ${path}`;
    return `location ${where} { include microneedling/headers/${kind}.conf; ${serve} }\n`;
  });
  return {
    ...Object.fromEntries(snippets),
    'site.conf': `${made}
# Needs \`root\`; see server.conf. All text lies packed beside itself.
gzip_static on;
gzip_vary on;
# With the module ngx_brotli, which packs a fifth smaller:
# brotli_static on;

index index.html;
charset utf-8;
charset_types text/html text/css text/plain text/xml text/javascript application/json
  application/xml image/svg+xml text/calendar;
types {
  text/html html;
  text/css css;
  text/javascript js;
  text/plain txt bib ris;
  text/xml xml;
  application/json json;
  application/wasm wasm;
  application/zip zip;
  image/svg+xml svg;
  image/png png;
  image/x-icon ico;
  font/woff2 woff2;
}
default_type application/octet-stream;

error_page 404 /404.html;
location = /404.html { include microneedling/headers/page.conf; internal; }
location / { include microneedling/headers/page.conf; ${serve} }
${locations.join('')}
# Addresses of pages end in a slash.
location ~ ^(?<page>/[^.]*[^/.])$ { include microneedling/headers/page.conf; return 308 $page/$is_args$args; }
`,
  };
}
