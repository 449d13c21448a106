/**
 * Runs the tests: `run.ts` all of them with types, lint and format; `run.ts unit browser` those kinds.
 * The last line sums all kinds as `N passed, N failed`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureChromium, noBrowser } from './chromium.ts';
import { root } from './paths.ts';

const kinds = ['unit', 'content', 'site', 'browser'];
const asked = process.argv.slice(2);
const unknown = asked.filter((kind) => !kinds.includes(kind));
if (unknown.length > 0) {
  console.error(`Unknown kind of test: ${unknown.join(', ')}. Known are: ${kinds.join(', ')}.`);
  process.exit(1);
}
const wanted = asked.length > 0 ? asked : kinds;

interface Tally {
  kind: string;
  passed: number;
  failed: number;
}

const tallies: Tally[] = [];
const bin = (name: string): string => path.join(root, 'node_modules', '.bin', name);
const execute = (command: string, args: string[]): boolean =>
  spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  }).status === 0;

/** Runs a script of the project; what it wrote is shown once it is over, as several may run at once. */
async function check(kind: string, script: string): Promise<boolean> {
  const child = spawn('npm', ['run', '--silent', script], {
    cwd: root,
    shell: process.platform === 'win32',
  });
  const written: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => written.push(part));
  }
  const isSound = await new Promise<boolean>((done) => {
    child.once('error', () => {
      done(false);
    });
    child.once('close', (status) => {
      done(status === 0);
    });
  });
  console.log(`\n${kind}: npm run ${script}\n${Buffer.concat(written).toString()}`);
  tallies.push({ kind, passed: Number(isSound), failed: Number(!isSound) });
  return isSound;
}

/** Runs Vitest once for all kinds and reads what it counted. */
function test(projects: string[]): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'tests-'));
  const report = path.join(folder, 'report.json');
  const selected = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const config = ['--config', 'tests/vitest.config.ts'];
  console.log(`\nTests: ${projects.join(', ')}`);
  const isSound = execute(bin('vitest'), ['run', ...config, ...selected, ...reporters]);
  const counted = projects.map((kind) => ({ kind, passed: 0, failed: 0 }));
  try {
    const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as {
      testResults: { name: string; status: string; assertionResults: { status: string }[] }[];
    };
    for (const { name, status, assertionResults } of testResults) {
      const relative = path.relative(path.join(root, 'tests'), name);
      const tally = counted.find(({ kind }) => kind === relative.split(path.sep)[0]);
      if (!tally) continue;
      tally.passed += assertionResults.filter((one) => one.status === 'passed').length;
      tally.failed += assertionResults.filter((one) => one.status === 'failed').length;
      // A file that could not be loaded has no results to count.
      if (status === 'failed' && assertionResults.length === 0) tally.failed += 1;
    }
  } catch {
    console.error('Vitest left no report.');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const isCounted = counted.some(({ failed }) => failed > 0);
  if (!isSound && !isCounted) counted.push({ kind: 'vitest', passed: 0, failed: 1 });
  tallies.push(...counted);
}

if (wanted.includes('browser') && !ensureChromium()) {
  console.error(noBrowser);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const needsSite = wanted.some((kind) => kind === 'site' || kind === 'browser');
const isAll = asked.length === 0;
const isBuilt = !needsSite || (await check('build', 'build'));
if (isAll) {
  // The types that lint asks for are written by the build.
  const others = async () => {
    await check('types', 'check:types');
    await check('format', 'check:format');
  };
  await Promise.all([check('lint', 'check:lint'), others()]);
}
test(isBuilt ? wanted : wanted.filter((kind) => kind !== 'site' && kind !== 'browser'));

console.log('');
for (const { kind, passed, failed } of tallies) {
  console.log(
    `${kind.padEnd(8)} ${String(passed).padStart(5)} passed  ${String(failed).padStart(3)} failed`,
  );
}
const sum = (key: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
