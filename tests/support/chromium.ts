/** Finds Chromium or Chrome on this machine, or installs Chromium and prints what it does. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright-core';

/** The headless shell comes first, because it opens a page in a third of the time. */
const withoutWindows = '/usr/bin/chromium-headless-shell';
const usualPlaces = [
  withoutWindows,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

const isRoot = process.getuid?.() === 0;

/**
 * The path of an installed browser, if any. The variable CHROMIUM_PATH can name another path.
 * @param kind `full` prefers a complete browser, as readers use it
 */
export function findChromium(kind: 'any' | 'full' = 'any'): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) {
    throw new Error(`CHROMIUM_PATH is "${named}", but that file does not exist.`);
  }
  const places =
    kind === 'any'
      ? usualPlaces
      : [...usualPlaces.filter((p) => p !== withoutWindows), withoutWindows];
  return [named, ...places, chromium.executablePath()].find(
    (place) => place !== undefined && existsSync(place),
  );
}

function run(command: string, args: string[]): boolean {
  console.log(`  ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

function isDebian(): boolean {
  const release = '/etc/os-release';
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

/** @returns whether a browser is installed now */
export function ensureChromium(): boolean {
  const isChosen = process.env['CHROMIUM_PATH'] !== undefined;
  if (!isChosen && !existsSync(withoutWindows) && isDebian() && isRoot) {
    console.log('Installing the headless shell of Chromium from Debian:');
    const install = ['install', '-qy', '--no-install-recommends', 'chromium-headless-shell'];
    if (run('apt-get', ['update', '-q'])) run('apt-get', install);
  }
  const found = findChromium();
  if (found) {
    console.log(`Browser: ${found}`);
    return true;
  }
  console.log('No browser found. Downloading Chromium for Playwright:');
  const cli = new URL('../../node_modules/playwright-core/cli.js', import.meta.url).pathname;
  run(process.execPath, [cli, 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
  return findChromium() !== undefined;
}

export const noBrowser =
  'No browser was found, so the browser tests did not run. Install Chrome or Chromium ' +
  '(on Debian: apt-get install chromium), or set CHROMIUM_PATH to the path of one.';

export function launchOptions(kind: 'any' | 'full' = 'any'): LaunchOptions {
  const executablePath = findChromium(kind);
  if (!executablePath) throw new Error(noBrowser);
  return {
    executablePath,
    chromiumSandbox: !isRoot,
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
