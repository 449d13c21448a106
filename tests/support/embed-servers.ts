/** Serves the site under test, and pages of hosts on other origins that embed it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { typeOf } from '../../src/output/media-types.ts';
import { dist } from './built.ts';
import { serveSite } from './site-server.ts';

export interface HostPage {
  html: string;
  headers?: Record<string, string>;
}

export interface Servers {
  site: string;
  /** The origin of the clinic. */
  host: string;
  /** A third origin, which also serves the clinic’s pages. */
  other: string;
  /** @returns the path of the page on `host` and on `other` */
  add: (page: HostPage) => string;
  close: () => void;
}

export async function startServers(): Promise<Servers> {
  const pages = new Map<string, HostPage>();
  // A clinic may serve its own copy in a folder.
  const ours = await serveSite(dist, { folder: '/skin/' });
  const theirs = createServer(({ url = '' }, response) => {
    const page = pages.get(url.replace(/\?.*/, ''));
    const headers = { 'content-type': typeOf(''), 'cache-control': 'no-store' };
    response.writeHead(page ? 200 : 204, { ...headers, ...page?.headers }).end(page?.html);
  });
  await new Promise<void>((done) => theirs.listen(0, '127.0.0.1', done));
  const port = String((theirs.address() as AddressInfo).port);
  return {
    site: ours.origin,
    host: `http://127.0.0.1:${port}`,
    other: `http://localhost:${port}`,
    add: (page) => {
      const address = `/page-${String(pages.size)}`;
      pages.set(address, page);
      return address;
    },
    close: () => {
      ours.close();
      theirs.closeAllConnections();
      theirs.close();
    },
  };
}
