/** Serves a built site the way a host should: with the headers that embedded pages need. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

const hashesOf = (html: string): string =>
  [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)]
    .map(([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`)
    .join(' ');

/** @param source what the policy allows: the origin of the site, or `'self'` */
function headersOf(address: string, body: string, source: string): Record<string, string> {
  const shared = {
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Access-Control-Allow-Origin': '*',
    'X-Content-Type-Options': 'nosniff',
  };
  if (/^\/(embed|oembed)\/.*\.[a-z]+$/.test(address)) return shared;
  if (!/^\/embed\/v\d/.test(address)) return { 'X-Content-Type-Options': 'nosniff' };
  const policy = [
    "default-src 'none'",
    `script-src ${source}`,
    `style-src ${source} ${hashesOf(body)}`,
    `img-src ${source} data:`,
    `font-src ${source}`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return {
    ...shared,
    'Content-Security-Policy': policy.join('; '),
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=()',
    'X-Robots-Tag': 'noindex',
    'Cache-Control': 'public, max-age=600, stale-while-revalidate=86400',
  };
}

export interface Served {
  origin: string;
  /** Every address asked for, with its method and status. */
  asked: string[];
  close: () => void;
}

/** A page of no folder: its HTML by its address. */
export type Pages = Map<string, string>;

/**
 * @param folder of the built site, or pages
 * @param source of the policy of embedded pages; the server’s own origin when left out
 */
export async function serveEmbeds(
  folder: string | Pages,
  port = 0,
  source?: string,
): Promise<Served> {
  const asked: string[] = [];
  let origin = '';
  const bodyAt = (address: string): Buffer | undefined => {
    if (typeof folder !== 'string') {
      const html = folder.get(address);
      return html === undefined ? undefined : Buffer.from(html);
    }
    const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  };
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const body = bodyAt(address);
    asked.push(`${request.method ?? ''} ${address} ${body ? '200' : '404'}`);
    if (!body) {
      response.writeHead(404).end();
      return;
    }
    const extension = path.extname(address) || '.html';
    const html = extension === '.html' ? body.toString() : '';
    const headers = headersOf(address, html, source ?? origin);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader('Content-Type', types[extension] ?? 'application/octet-stream');
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  origin = `http://localhost:${String(bound.port)}`;
  return {
    origin,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
