/** Starts nginx and Caddy on loopback with our configurations and the built site. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { formatCaddyfile } from '../../src/output/caddy.ts';
import { nginxFiles } from '../../src/output/nginx.ts';
import { unpackPackages } from '../support/debian.ts';
import { dist, root } from '../support/paths.ts';
import { answers, start, until, type Program } from '../support/process.ts';

export interface Server {
  name: string;
  port: number;
  /** Port of the server that redirects to https, if there is one. */
  plainPort?: number;
  /** Origin of the site in the configuration of the server. */
  source: string;
  /** Path under which the site is served. */
  base: string;
  /** The encodings in which it serves compressed files. */
  encodings: string[];
  stop: () => Promise<void>;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** The program of that name, unpacked for the test if it is not installed. */
export function programOf(name: 'nginx' | 'caddy', folder: string): string | undefined {
  const places = [`/usr/sbin/${name}`, `/usr/bin/${name}`];
  const installed = places.find((place) => existsSync(place));
  if (installed !== undefined) return installed;
  if (!unpackPackages([name], folder)) return undefined;
  return places.map((place) => path.join(folder, place)).find((place) => existsSync(place));
}

/** The configurations in `deploy/` for a site at the root, or those that `npm run deploy:configs` writes. */
function filesFor(base: string): Record<string, string> {
  const written = {
    ...nginxFiles(base, 'https://example.org'),
    'caddy/Caddyfile': formatCaddyfile(base, 'https://example.org'),
  };
  if (base !== '/') return written;
  const shipped = (name: string) => readFileSync(path.join(root, 'deploy', name), 'utf8');
  return Object.fromEntries(Object.keys(written).map((name) => [name, shipped(name)]));
}

/** A folder with the built site, laid out as the README says. */
function lay(folder: string, base: string): string {
  if (base === '/') return dist.replace(/\/$/, '');
  const top = path.join(folder, 'www');
  mkdirSync(top, { recursive: true });
  symlinkSync(dist, path.join(top, base.slice(1, -1)));
  return top;
}

async function isUp(program: Program, port: number): Promise<Program> {
  await until('The server', answers(`http://127.0.0.1:${String(port)}/`), program);
  return program;
}

/** Starts nginx in its own folder. @param http the content of its `http` block */
export function runNginx(
  program: string,
  folder: string,
  port: number,
  http: string,
): Promise<Program> {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path ${path.join(folder, name)};\n`,
  );
  const own = path.join(folder, 'nginx.conf');
  writeFileSync(
    own,
    `daemon off;\nmaster_process off;\npid ${path.join(folder, 'nginx.pid')};\nevents {}\n` +
      `http {\n  access_log off;\n${temporary.join('')}  ${http}\n}\n`,
  );
  const args = ['-e', 'stderr', '-p', folder, '-c', own];
  return isUp(start(program, args, path.join(folder, 'nginx.log')), port);
}

export async function startNginx(program: string, folder: string, base: string): Promise<Server> {
  const [port, plainPort] = [await freePort(), await freePort()];
  const top = lay(folder, base);
  for (const [name, text] of Object.entries(filesFor(base))) {
    const target = path.join(folder, name);
    mkdirSync(path.dirname(target), { recursive: true });
    const here = text
      .replaceAll('/etc/nginx/microneedling', path.join(folder, 'nginx'))
      .replace('root /srv/microneedling;', `root ${top};`)
      .replace(/^ *(?:ssl_certificate.*|listen \[::\].*)\n/gm, '')
      .replace('listen 80;', `listen 127.0.0.1:${String(plainPort)};`)
      .replace('listen 443 ssl http2;', `listen 127.0.0.1:${String(port)};`);
    writeFileSync(target, here);
  }
  const site = `include ${path.join(folder, 'nginx/site.conf')};`;
  const running = await runNginx(program, folder, port, site);
  const encodings = ['gzip'];
  const source = 'https://example.org';
  return { name: 'nginx', port, plainPort, source, base, encodings, stop: running.stop };
}

export async function startCaddy(program: string, folder: string, base: string): Promise<Server> {
  const port = await freePort();
  const source = `http://127.0.0.1:${String(port)}`;
  const file = path.join(folder, 'Caddyfile');
  const onLoopback = '{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n';
  writeFileSync(file, onLoopback + (filesFor(base)['caddy/Caddyfile'] ?? ''));
  const running = start(
    program,
    ['run', '--adapter', 'caddyfile', '--config', file],
    path.join(folder, 'caddy.log'),
    {
      env: {
        SITE_URL: source,
        SITE_ROOT: lay(folder, base),
        XDG_DATA_HOME: folder,
        XDG_CONFIG_HOME: folder,
      },
    },
  );
  await isUp(running, port);
  return { name: 'Caddy', port, source, base, encodings: ['gzip', 'br'], stop: running.stop };
}
