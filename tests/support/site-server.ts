/** Serves a folder of a built site with the headers of each address. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { headersFor } from '../../src/output/headers.ts';
import { typeOf } from '../../src/output/media-types.ts';
import { site as settings } from '../../src/site.ts';

const isText = (extension: string): boolean => ['.html', '.js', '.json'].includes(extension);

/** Records errors of a page in `window.errors`, for browsers whose drivers do not report them. */
const recorder =
  '<script>window.errors=[];addEventListener("error",(e)=>errors.push(e.message||' +
  'String(e.target.src||e.target.href)),true);' +
  'addEventListener("unhandledrejection",(e)=>errors.push(String(e.reason)))</script>';

interface Options {
  port?: number;
  /** A folder under which the same site is served a second time, such as `/skin/`. */
  folder?: string;
  /** The origin that the policy of pages for frames allows; the server’s own by default. */
  source?: string;
  /** Whether the pages belong to another site, without our headers. */
  isForeign?: boolean;
  /** Whether pages record their errors in `window.errors`, except pages for frames. */
  isWatched?: boolean;
}

export interface Served {
  origin: string;
  close: () => void;
}

export async function serveSite(
  root: string,
  { port = 0, folder = '/', source, isForeign = false, isWatched = false }: Options = {},
): Promise<Served> {
  let origin = '';
  const read = (address: string, extension: string): Buffer | string | undefined => {
    const file = path.join(root, address.endsWith('/') ? `${address}index.html` : address);
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    if (!isText(extension)) return readFileSync(file);
    const text = readFileSync(file, 'utf8').replaceAll(settings.url, origin);
    const isOwnPage = extension === '.html' && !address.startsWith('/embed/v');
    return isWatched && isOwnPage ? text.replace('<head>', `<head>${recorder}`) : text;
  };
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', origin).pathname);
    const address = asked.startsWith(folder) ? `/${asked.slice(folder.length)}` : asked;
    const extension = path.extname(address) || '.html';
    const body = read(address, extension);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      ...(!isForeign && headersFor(address.slice(1), source ?? origin)),
      'Content-Type': typeOf(address.slice(1)),
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
