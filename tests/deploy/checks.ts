/** Checks the answers of a server against the headers that the build defines. */
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { everywhere, headersFor, kindOf, ownHeaders } from '../../src/output/headers.ts';
import { typeOf } from '../../src/output/media-types.ts';
import { dist, filesOf } from '../support/paths.ts';
import { differs, type Tally } from '../support/tally.ts';
import type { Server } from './servers.ts';

interface Answer {
  status: number;
  /** All values of each header by its lower-case name. */
  headers: Map<string, string[]>;
  body: Buffer;
}

export function ask(port: number, address: string, encoding = 'identity'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'Accept-Encoding': encoding };
    const asked = request({ host: '127.0.0.1', port, path: address, headers }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('error', reject);
      response.on('end', () => {
        const found = new Map<string, string[]>();
        for (const [at, name] of response.rawHeaders.entries()) {
          if (at % 2 === 1) continue;
          const key = name.toLowerCase();
          found.set(key, [...(found.get(key) ?? []), response.rawHeaders[at + 1] ?? '']);
        }
        const body = Buffer.concat(pieces);
        resolve({ status: response.statusCode ?? 0, headers: found, body });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

const files = filesOf('dist/**/*')
  .map((file) => file.slice('dist/'.length))
  .filter((file) => /[^/]\.\w+$/.test(file) && !/\.(?:br|gz)$/.test(file));

const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/, '$1');

/** One file of each kind and extension. */
export const samples: string[] = [
  ...Map.groupBy(
    files,
    (file) => `${kindOf(addressOf(file))} ${path.extname(file)} ${typeOf(addressOf(file))}`,
  ).values(),
].map(([file = '']) => file);

const everyName = new Set(
  [
    ...Object.keys(everywhere),
    ...files.flatMap((file) => Object.keys(ownHeaders(kindOf(addressOf(file)), ''))),
  ].map((name) => name.toLowerCase()),
);

/** Problems of the headers of an answer. */
function wrongHeaders({ headers }: Answer, address: string, source: string): string | undefined {
  const wanted = new Map(
    Object.entries({
      ...headersFor(address, source),
      'Content-Type': typeOf(address),
    }).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const wrong = [...new Set([...everyName, 'content-type'])].flatMap((name) => {
    const value = wanted.get(name);
    const problem = differs(headers.get(name) ?? [], value === undefined ? [] : [value]);
    return problem === undefined ? [] : [`${name}: ${problem}`];
  });
  return wrong.length === 0 ? undefined : wrong.join('; ');
}

const unpack = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
  identity: (body: Buffer) => body,
} as const;

async function checkFile(server: Server, file: string): Promise<string | undefined> {
  const address = addressOf(file);
  const bytes = readFileSync(path.join(dist, file));
  for (const encoding of ['identity', 'gzip', 'br'] as const) {
    const answer = await ask(server.port, server.base + address, encoding);
    const extension = encoding === 'gzip' ? 'gz' : encoding;
    const isPacked =
      server.encodings.includes(encoding) && existsSync(path.join(dist, `${file}.${extension}`));
    const sent = answer.headers.get('content-encoding') ?? [];
    const problem =
      differs(answer.status, 200) ??
      wrongHeaders(answer, address, server.source) ??
      differs(sent, isPacked ? [encoding] : []) ??
      (isPacked && !answer.headers.get('vary')?.join().includes('Accept-Encoding')
        ? 'does not vary by Accept-Encoding'
        : undefined) ??
      (unpack[isPacked ? encoding : 'identity'](answer.body).equals(bytes)
        ? undefined
        : 'the bytes are not those of the file');
    if (problem !== undefined) return `asked for ${encoding}: ${problem}`;
  }
  return undefined;
}

async function checkMissing(server: Server, address: string): Promise<string | undefined> {
  const answer = await ask(server.port, server.base + address);
  return (
    differs(answer.status, 404) ??
    wrongHeaders(answer, '404.html', server.source) ??
    (answer.body.equals(readFileSync(path.join(dist, '404.html')))
      ? undefined
      : 'it is not the page for what is missing')
  );
}

async function checkSlash(server: Server, address: string): Promise<string | undefined> {
  const [bare = '', query] = address.split('?');
  const { status, headers } = await ask(server.port, server.base + address);
  const target = new URL(headers.get('location')?.[0] ?? '', `${server.source}${server.base}`);
  return (
    (status === 301 || status === 308 ? undefined : `status ${String(status)}`) ??
    differs(
      target.pathname + target.search,
      `${server.base}${bare}/${query === undefined ? '' : `?${query}`}`,
    )
  );
}

export async function checkServer(server: Server, tally: Tally): Promise<void> {
  const check = (what: string, find: () => Promise<string | undefined>) =>
    tally.check(`${server.name} at ${server.base}: ${what}`, find);
  for (const file of samples) {
    await check(`${kindOf(addressOf(file))} ${file}`, () => checkFile(server, file));
  }
  for (const missing of ['nothing/', 'embed/v1/nothing/', '_astro/nothing.js', 'nothing.xml']) {
    await check(`${missing} is not there`, () => checkMissing(server, missing));
  }
  for (const bare of ['articles/aftercare', 'embed/v1/articles/aftercare', 'search?q=a']) {
    await check(`${bare} leads to its slash`, () => checkSlash(server, bare));
  }
}
