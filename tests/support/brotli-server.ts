/** Serves folders with Brotli for measurements, and counts the bytes that it sends. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Types that are compressed already. */
const isPacked = /\.(?:pf_\w+|pagefind|woff2|png|ico)$/;

export interface Sent {
  address: string;
  /** Bytes of the body as sent. */
  bytes: number;
}

type HeadersOf = (address: string, origin: string) => Record<string, string>;

export interface Served {
  origin: string;
  /** Returns everything that was sent since the last call. */
  takeSent: () => Sent[];
  close: () => void;
}

/** A file below /_astro/ gets a new name when its content changes. */
const cached: HeadersOf = (address) => {
  const age = address.startsWith('/_astro/') ? '31536000, immutable' : '600';
  return { 'cache-control': `public, max-age=${age}` };
};

/**
 * @param folders folders by the start of the address, the longest first; `/` is the site
 * @param headersOf the headers of each answer besides its type and encoding
 */
export async function serve(
  folders: [prefix: string, folder: string][],
  headersOf: HeadersOf = cached,
): Promise<Served> {
  const bodies = new Map<string, { body: Buffer; isBrotli: boolean }>();
  let sent: Sent[] = [];
  let origin = '';
  const bodyOf = (file: string) => {
    let known = bodies.get(file);
    if (!known) {
      const raw = readFileSync(file);
      const quality = { [constants.BROTLI_PARAM_QUALITY]: 11 };
      known = isPacked.test(file)
        ? { body: raw, isBrotli: false }
        : { body: brotliCompressSync(raw, { params: quality }), isBrotli: true };
      bodies.set(file, known);
    }
    return known;
  };
  const fileAt = (address: string): string | undefined => {
    const found = folders.find(([prefix]) => address.startsWith(prefix));
    if (!found) return undefined;
    const file = path.join(found[1], address.slice(found[0].length));
    if (!existsSync(file)) return undefined;
    return statSync(file).isDirectory() ? path.join(file, 'index.html') : file;
  };
  const server = createServer((request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname);
    const file = fileAt(address);
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { body, isBrotli } = bodyOf(file);
    sent.push({ address, bytes: body.length });
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
    for (const [name, value] of Object.entries(headersOf(address, origin))) {
      response.setHeader(name, value);
    }
    if (isBrotli) response.setHeader('content-encoding', 'br');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  origin = `http://127.0.0.1:${String(port)}`;
  return {
    origin,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
