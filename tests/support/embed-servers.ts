/** Serves the built site as a server with our headers would, and pages of hosts on other origins that frame it. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { site as settings } from '../../src/site.ts';
import { dist } from './paths.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export function policyFor(html: string, site: string): string {
  const hashes = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
    ([, css = '']) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    `script-src ${site}`,
    `style-src ${site} ${hashes.join(' ')}`,
    `img-src ${site} data:`,
    `font-src ${site}`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function readBuilt(address: string): { extension: string; text: string } | undefined {
  const file = path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
  const isThere = file.startsWith(dist) && statSync(file, { throwIfNoEntry: false })?.isFile();
  return isThere ? { extension: path.extname(file), text: readFileSync(file, 'utf8') } : undefined;
}

/** The site under its own name: links and the loader lead to this server. */
function serveSite(origin: () => string): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin());
    // The same site in a folder, as a clinic’s own copy may be.
    const built = readBuilt(decodeURIComponent(pathname).replace(/^\/skin\//, '/'));
    if (!built) {
      response.writeHead(404).end();
      return;
    }
    const text = built.text.replaceAll(settings.url, origin());
    const isPage = built.extension === '.html';
    response.writeHead(200, {
      'content-type': types[built.extension] ?? 'application/octet-stream',
      'cross-origin-resource-policy': 'cross-origin',
      'access-control-allow-origin': '*',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      ...(isPage && {
        'content-security-policy': policyFor(text, origin()),
        'cross-origin-embedder-policy': 'require-corp',
      }),
    });
    response.end(text);
  };
}

export interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

const listen = async (handler: RequestListener): Promise<{ server: Server; port: number }> => {
  const server = createServer(handler);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, port: (server.address() as AddressInfo).port };
};

export interface Servers {
  site: string;
  /** The origin of the clinic. */
  host: string;
  /** A third origin, which serves the clinic’s pages too. */
  other: string;
  /** @returns the path of the page on `host` and on `other` */
  add: (page: HostPage) => string;
  close: () => Promise<void>;
}

export async function startServers(): Promise<Servers> {
  const pages = new Map<string, HostPage>();
  let origin = '';
  const ours = await listen((request, response) => {
    serveSite(() => origin)(request, response);
  });
  origin = `http://127.0.0.1:${String(ours.port)}`;
  const theirs = await listen(({ url = '' }, response) => {
    const page = pages.get(url.replace(/\?.*/, ''));
    const headers = { 'content-type': types['.html'], 'cache-control': 'no-store' };
    response.writeHead(page ? 200 : 204, { ...headers, ...page?.headers }).end(page?.html);
  });
  const close = (server: Server) =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => {
        done();
      });
    });
  return {
    site: origin,
    host: `http://localhost:${String(theirs.port)}`,
    other: `http://127.0.0.1:${String(theirs.port)}`,
    add: (page) => {
      const address = `/page-${String(pages.size)}`;
      pages.set(address, page);
      return address;
    },
    close: async () => {
      await Promise.all([close(ours.server), close(theirs.server)]);
    },
  };
}
