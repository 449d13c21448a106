/**
 * Serves a folder of the built site under a name of its own, with the headers that embedded pages
 * need.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { site as settings } from '../../src/site.ts';
import { policyFor } from './embed-servers.ts';

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
const isText = (extension: string): boolean => ['.html', '.js', '.json'].includes(extension);

/** Keeps what goes wrong on a page, for browsers whose drivers do not tell. */
const recorder =
  '<script>window.errors=[];addEventListener("error",(e)=>errors.push(e.message||' +
  'String(e.target.src||e.target.href)),true);' +
  'addEventListener("unhandledrejection",(e)=>errors.push(String(e.reason)))</script>';

/** @param source what the policy of embedded pages allows */
function headersOf(address: string, html: string, source: string): Record<string, string> {
  const isEmbed = /^\/o?embed\//.test(address);
  const isPage = /^\/embed\/v\d.*\/$/.test(address);
  return {
    'X-Content-Type-Options': 'nosniff',
    ...(isEmbed && {
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': '*',
    }),
    ...(isPage && {
      'Content-Security-Policy': policyFor(html, source),
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy':
        'camera=(), microphone=(), geolocation=(), payment=(), usb=(), fullscreen=()',
      'X-Robots-Tag': 'noindex',
      'Cache-Control': 'public, max-age=600, stale-while-revalidate=86400',
    }),
  };
}

interface Options {
  port?: number;
  /** Of the policy of embedded pages; the server’s own origin when left out. */
  source?: string;
  /** Whether pages but the embedded ones keep their errors in `window.errors`. */
  isWatched?: boolean;
}

export interface Served {
  origin: string;
  close: () => void;
}

export async function serveSite(
  folder: string,
  { port = 0, source, isWatched = false }: Options = {},
): Promise<Served> {
  let origin = '';
  const read = (address: string, extension: string): Buffer | string | undefined => {
    const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    if (!isText(extension)) return readFileSync(file);
    const text = readFileSync(file, 'utf8').replaceAll(settings.url, origin);
    const isOwnPage = extension === '.html' && !address.startsWith('/embed/v');
    return isWatched && isOwnPage ? text.replace('<head>', `<head>${recorder}`) : text;
  };
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', origin).pathname);
    const extension = path.extname(address) || '.html';
    const body = read(address, extension);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const html = extension === '.html' ? String(body) : '';
    response.writeHead(200, {
      ...headersOf(address, html, source ?? origin),
      'Content-Type': types[extension] ?? 'application/octet-stream',
    });
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
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
