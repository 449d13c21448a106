/** Serves the built site as a server with our headers would, and pages of hosts on other origins that frame it. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { headersFor } from '../../src/build/headers.ts';
import { typeOf } from '../../src/build/media-types.ts';
import { site as settings } from '../../src/site.ts';
import { dist } from './paths.ts';

function readBuilt(address: string): string | undefined {
  const file = path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
  const isThere = file.startsWith(dist) && statSync(file, { throwIfNoEntry: false })?.isFile();
  return isThere ? readFileSync(file, 'utf8') : undefined;
}

/** The site under its own name: links and the loader lead to this server. */
function serveSite(origin: () => string): RequestListener {
  return (request, response) => {
    const { pathname } = new URL(request.url ?? '/', origin());
    // The same site in a folder, as a clinic’s own copy may be.
    const address = decodeURIComponent(pathname).replace(/^\/skin\//, '/');
    const built = readBuilt(address);
    if (built === undefined) {
      response.writeHead(404).end();
      return;
    }
    const text = built.replaceAll(settings.url, origin());
    const type = typeOf(address.slice(1));
    response.writeHead(200, { ...headersFor(address.slice(1), origin()), 'Content-Type': type });
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
    const headers = { 'content-type': typeOf(''), 'cache-control': 'no-store' };
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
