/** Requests all pages at once from nginx: no errors, the right headers, and the speed compared with one bare page. */
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { headersFor, kindOf, fileKinds } from '../../src/output/headers.ts';
import { freePort, programOf, runNginx, startNginx } from '../deploy/servers.ts';
import { ensurePackages } from '../support/debian.ts';
import { filesOf } from '../support/paths.ts';
import { differs, type Tally } from '../support/tally.ts';

const execute = promisify(execFile);
const connections = 50;
const seconds = 10;

interface Crowd {
  pagesPerSecond: number;
  slowestMs: number;
  /** Requests that were refused, aborted, too slow, or answered with an error. */
  troubles: number;
}

/** A script for wrk that requests all pages in turn and prints the result. */
const script = (paths: string[]): string => `
local paths = { ${paths.map((one) => JSON.stringify(one)).join(', ')} }
local at = 0
request = function()
  at = at % #paths + 1
  return wrk.format("GET", paths[at], { ["Accept-Encoding"] = "gzip" })
end
done = function(summary, latency)
  local e = summary.errors
  io.write(string.format('{"pagesPerSecond":%f,"slowestMs":%f,"troubles":%d}',
    summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000,
    e.connect + e.read + e.write + e.status + e.timeout))
end
`;

/** Runs a fixed number of readers for a fixed time without a pause. */
async function fire(wrk: string, folder: string, port: number, paths: string[]): Promise<Crowd> {
  const file = path.join(folder, 'crowd.lua');
  writeFileSync(file, script(paths));
  const args = ['-t', '1', '-c', String(connections), '-d', `${String(seconds)}s`, '-s', file];
  const { stdout } = await execute(wrk, [...args, `http://127.0.0.1:${String(port)}`]);
  return JSON.parse(/\{.*\}/.exec(stdout)?.[0] ?? '{}') as Crowd;
}

/** Runs the same server with one page and no settings. */
async function fireAtBarePage(wrk: string, program: string, folder: string): Promise<Crowd> {
  mkdirSync(path.join(folder, 'www'), { recursive: true });
  const words = 'Skin heals in some days. '.repeat(600);
  writeFileSync(path.join(folder, 'www/index.html'), `<!doctype html><title>A</title><p>${words}`);
  const port = await freePort();
  const place = `listen 127.0.0.1:${String(port)}; root ${path.join(folder, 'www')};`;
  const http = `default_type text/html; server { ${place} }`;
  const server = await runNginx(program, folder, port, http);
  try {
    return await fire(wrk, folder, port, ['/']);
  } finally {
    await server.stop();
  }
}

/** Requests one file of each kind while the server is busy. */
async function headersUnderLoad(port: number, source: string, files: string[]): Promise<string[]> {
  const wrong: string[] = [];
  for (const kind of fileKinds) {
    const address = files.find((one) => kindOf(one) === kind);
    if (address === undefined) continue;
    const answer = await fetch(`http://127.0.0.1:${String(port)}/${address}`);
    await answer.arrayBuffer();
    for (const [name, wanted] of Object.entries(headersFor(address, source))) {
      const problem = differs(answer.headers.get(name), wanted);
      if (problem) wrong.push(`${address}: ${name}: ${problem}`);
    }
  }
  return wrong;
}

export async function checkLoad(folder: string, tally: Tally): Promise<void> {
  const missing = ensurePackages(['wrk']);
  const program = programOf('nginx', path.join(folder, 'programs'));
  if (missing !== undefined || program === undefined) {
    tally.note(
      'nginx and wrk',
      missing ?? 'nginx is not installed, and Debian’s package is not available',
    );
    return;
  }
  const own = path.join(folder, 'nginx');
  mkdirSync(own, { recursive: true });
  const server = await startNginx(program, own, '/');
  const files = filesOf('dist/**/*.*')
    .map((file) => file.replace(/^dist\//, '').replace(/(^|\/)index\.html$/, '$1'))
    .filter((file) => !/\.(?:br|gz)$|^_headers$/.test(file));
  const pages = files.filter((file) => file === '' || file.endsWith('/')).map((one) => `/${one}`);
  try {
    const [loaded, wrong] = await Promise.all([
      fire('wrk', folder, server.port, pages),
      headersUnderLoad(server.port, server.source, files),
    ]);
    const many = `${String(pages.length)} pages, ${String(connections)} readers at once`;
    tally.note(`${many}: no error`, differs(loaded.troubles, 0));
    tally.note('each kind of file has its headers at the same time', wrong.join('; ') || undefined);
    const bare = await fireAtBarePage('wrk', program, path.join(folder, 'bare'));
    const ratio = (loaded.pagesPerSecond / bare.pagesPerSecond).toFixed(2);
    const slow = [loaded, bare].map(({ slowestMs }) => slowestMs.toFixed(0)).join(' to ');
    console.log(`Pages a second, ours to one bare page: ${ratio}. Slowest 1 %: ${slow} ms.`);
  } finally {
    await server.stop();
  }
}
