/** Installs or downloads packages of Debian for slow tests, and says which are missing. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const release = '/etc/os-release';
const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';
export const isDebian = existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));

function apt(args: string[], cwd?: string): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return (
    spawnSync('apt-get', ['-q', ...args], { cwd, env, stdio: ['ignore', 'ignore', 'inherit'] })
      .status === 0
  );
}

const isInstalled = (name: string): boolean =>
  spawnSync('dpkg-query', ['-W', '-f=${db:Status-Abbrev}', name])
    .stdout.toString()
    .startsWith('ii');

/** @returns why packages are missing, or nothing if all are installed */
export function ensurePackages(names: string[]): string | undefined {
  if (!isDebian) return `This needs Debian, for its packages ${names.join(', ')}.`;
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return undefined;
  const cure = `apt-get install --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0) return `Only root may install packages. Run as root: ${cure}`;
  console.log(`Installing packages of Debian: ${missing.join(', ')}`);
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (apt(install) || (apt(['update']) && apt(install))) return undefined;
  return `Debian's packages could not be installed. See why: ${cure}`;
}

/**
 * Downloads packages of a suite and unpacks them into a folder, without installing anything.
 * @param suite a suite such as `sid`; this machine’s by default
 * @returns whether all packages were downloaded
 */
export function unpackPackages(names: string[], into: string, suite?: string): boolean {
  const debs = path.join(into, 'debs');
  mkdirSync(debs, { recursive: true });
  // If root calls apt, it downloads as another user, who may not write to this folder.
  const set = ['APT::Sandbox::User=root'];
  if (suite !== undefined) {
    for (const folder of ['lists/partial', 'cache/archives/partial']) {
      mkdirSync(path.join(into, folder), { recursive: true });
    }
    const list = path.join(into, 'suite.list');
    writeFileSync(list, `deb [signed-by=${keyring}] http://deb.debian.org/debian ${suite} main\n`);
    set.push(`Dir::Etc::SourceList=${list}`, 'Dir::Etc::SourceParts=/dev/null');
    set.push(`Dir::State::Lists=${path.join(into, 'lists')}`);
    set.push(`Dir::Cache=${path.join(into, 'cache')}`);
  }
  const options = set.flatMap((one) => ['-o', one]);
  if (suite !== undefined && !apt([...options, 'update'])) return false;
  console.log(`Unpacking packages of ${suite ?? 'this Debian'}: ${names.join(', ')}`);
  if (!apt([...options, 'download', ...names], debs)) return false;
  return readdirSync(debs).every(
    (deb) => spawnSync('dpkg-deb', ['-x', path.join(debs, deb), into]).status === 0,
  );
}
