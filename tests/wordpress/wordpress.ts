/**
 * Runs a WordPress of Debian in its own folder, with a database and a web server that end with it.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { unpackPackages } from '../support/debian.ts';
import { answers, start, until, type Program } from '../support/process.ts';

const here = import.meta.dirname;
const user = process.getuid?.() === 0 ? ['--user=root'] : [];

/** Libraries of WordPress that Debian ships as separate packages. */
const libraries = [
  'libjs-cropper',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
  'libphp-phpmailer',
  'php-getid3',
];

export interface Post {
  id: number;
  address: string;
}

export interface WordPress {
  version: string;
  theme: string;
  address: string;
  write: (author: string, title: string, content: string) => Post;
  read: (id: number) => string;
  stop: () => Promise<void>;
}

function run(command: string, args: string[], options: Parameters<typeof spawnSync>[2] = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, options);
  if (status !== 0) {
    const said = error?.message ?? `${stdout.toString()}${stderr.toString()}`.slice(-1500);
    throw new Error(`${command} ${args.join(' ')} failed: ${said}`);
  }
  return stdout.toString();
}

/** The theme, which the package of WordPress recommends but does not contain. */
function themeOf(debs: string): string | undefined {
  const deb = readdirSync(debs).find((name) => name.startsWith('wordpress_'));
  const recommends = run('dpkg-deb', ['-f', path.join(debs, deb ?? ''), 'Recommends']);
  return /wordpress-theme-\w+/.exec(recommends)?.[0];
}

/**
 * Unpacks WordPress and its libraries.
 * @param suite a suite of Debian such as `sid`; this machine’s by default
 * @returns the folder for a web server, or nothing if Debian’s mirror does not answer
 */
export function unpackWordPress(folder: string, suite?: string): string | undefined {
  const packages = path.join(folder, 'packages');
  if (!unpackPackages(['wordpress', ...libraries], packages, suite)) return undefined;
  const theme = themeOf(path.join(packages, 'debs'));
  if (theme !== undefined && !unpackPackages([theme], packages, suite)) return undefined;
  const site = path.join(folder, 'site');
  // Links in the packages lead to other packages, and to settings that do not exist here.
  spawnSync('cp', ['-rL', path.join(packages, 'usr/share/wordpress'), site]);
  for (const file of ['wp-settings.php', 'wp-includes/js/underscore.js', 'wp-content/themes']) {
    if (!existsSync(path.join(site, file)))
      throw new Error(`The unpacked WordPress has no ${file}.`);
  }
  mkdirSync(path.join(site, 'wp-content/uploads'), { recursive: true });
  copyFileSync(path.join(here, 'wp-config.php'), path.join(site, 'wp-config.php'));
  return site;
}

async function startDatabase(folder: string, socket: string): Promise<Program> {
  const data = path.join(folder, 'data');
  const own = ['--no-defaults', `--datadir=${data}`, ...user];
  const rights = ['--auth-root-authentication-method=normal', '--skip-test-db'];
  run('mariadb-install-db', [...own, ...rights]);
  const quick = ['--skip-networking', '--innodb-flush-log-at-trx-commit=0'];
  const files = [`--socket=${socket}`, `--pid-file=${path.join(folder, 'database.pid')}`];
  const log = path.join(folder, 'database.log');
  const database = start('mariadbd', [...own, ...quick, ...files], log);
  const ask = ['--no-defaults', `--socket=${socket}`, '--user=root'];
  const make = [...ask, '-e', 'CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4'];
  await until('The database', () => spawnSync('mariadb', make).status === 0, database);
  return database;
}

/** @param site the folder from `unpackWordPress` */
export async function startWordPress(
  folder: string,
  site: string,
  port: number,
): Promise<WordPress> {
  const address = `http://localhost:${String(port)}`;
  const socket = path.join(folder, 'database.sock');
  const database = await startDatabase(folder, socket);
  const env = { TEST_ADDRESS: address, TEST_SOCKET: socket, PHP_CLI_SERVER_WORKERS: '4' };
  const command = (args: string[], input = ''): unknown => {
    const options = { cwd: site, env: { ...process.env, ...env }, input };
    return JSON.parse(run('php', [path.join(here, 'command.php'), ...args], options));
  };
  try {
    const installed = command(['install']) as Pick<WordPress, 'version' | 'theme'>;
    const serve = ['-S', `localhost:${String(port)}`, '-t', site];
    const server = start('php', serve, path.join(folder, 'server.log'), { cwd: site, env });
    try {
      await until('The web server of WordPress', answers(`${address}/wp-login.php`), server);
    } catch (error) {
      await server.stop();
      throw error;
    }
    return {
      ...installed,
      address,
      write: (author, title, content) =>
        command(['write'], JSON.stringify({ author, title, content })) as Post,
      read: (id) => (command(['read', String(id)]) as { content: string }).content,
      stop: async () => {
        await server.stop();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}
