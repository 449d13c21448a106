/**
 * Runs the tests. `run.ts` runs all of them, and checks types, lint and format; `run.ts unit browser` runs two kinds.
 * The last line adds up all kinds as `N passed, N failed`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureChromium, noBrowser } from './chromium.ts';
import { root } from './paths.ts';

const kinds = ['unit', 'content', 'site', 'browser', 'smoke'];
const inBrowser = ['browser', 'smoke'];
const onFixture = ['site', 'browser'];
const asked = process.argv.slice(2);
const unknown = asked.filter((kind) => !kinds.includes(kind));
if (unknown.length > 0) {
  console.error(`Unknown kind of test: ${unknown.join(', ')}. Choose from: ${kinds.join(', ')}.`);
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

/** Runs a program and shows its output when it has ended, because several may run at once. */
async function check(kind: string, command: string, args: string[]): Promise<boolean> {
  const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32' });
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
  console.log(`\n${kind}: ${command} ${args.join(' ')}\n${Buffer.concat(written).toString()}`);
  tallies.push({ kind, passed: Number(isSound), failed: Number(!isSound) });
  return isSound;
}

const checkScript = (kind: string, script: string) =>
  check(kind, 'npm', ['run', '--silent', script]);

/** Runs Vitest once for all kinds and reads its report. */
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
      // A file that fails to load reports no tests.
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

const wants = (some: string[]) => wanted.some((kind) => some.includes(kind));
if (wants(inBrowser) && !ensureChromium()) {
  console.error(noBrowser);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
// A site that does not build fails here. Its tests are left out, and the others run.
const left = new Set(wanted);
const buildFor = async (some: string[], build: () => Promise<boolean>) => {
  if (wants(some) && !(await build())) for (const kind of some) left.delete(kind);
};
await buildFor(['smoke'], () => checkScript('build', 'build'));
await buildFor(onFixture, () =>
  check('fixture', process.execPath, ['tests/support/fixture-site.ts']),
);
if (asked.length === 0) {
  // Lint needs types that the build writes.
  const others = async () => {
    await checkScript('types', 'check:types');
    await checkScript('format', 'check:format');
  };
  await Promise.all([checkScript('lint', 'check:lint'), others()]);
}
if (left.size > 0) test([...left]);

console.log('');
for (const { kind, passed, failed } of tallies) {
  console.log(
    `${kind.padEnd(8)} ${String(passed).padStart(5)} passed  ${String(failed).padStart(3)} failed`,
  );
}
const sum = (key: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
