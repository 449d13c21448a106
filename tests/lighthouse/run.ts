/**
 * Runs Lighthouse on the built site with a phone’s settings: `npm run test:lighthouse`. Needs the npm registry, because
 * it installs Lighthouse into a temporary folder, and a complete Chromium. Every category must score 100, except SEO of
 * pages for frames, which search engines do not list. `--page /articles/aftercare/` runs one page, `--runs 3` takes the
 * median of three reports on a busy machine, and `--keep` keeps the reports.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { headersFor } from '../../src/output/headers.ts';
import { serve } from '../support/brotli-server.ts';
import { findChromium, noBrowser } from '../support/chromium.ts';
import { dist } from '../support/paths.ts';
import { start, until } from '../support/process.ts';

const version = '13.5.0';
const pages = [
  '/',
  '/articles/aftercare/',
  '/concerns/acne-scars/',
  '/claims/works-acne-scars/',
  '/search/',
  '/tools/recovery-guide/',
  '/embed/v1/articles/aftercare/',
  '/embed/v1/tools/recovery-guide/',
];
const isEmbed = (page: string): boolean => page.startsWith('/embed/');

interface Report {
  categories: Record<string, { title: string; score: number | null; auditRefs: { id: string }[] }>;
  audits: Record<
    string,
    { title: string; score: number | null; displayValue?: string; scoreDisplayMode: string }
  >;
  runtimeError?: { message: string };
}

const { values: options } = parseArgs({
  options: {
    page: { type: 'string', multiple: true, default: pages },
    runs: { type: 'string', default: '1' },
    keep: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
process.on('exit', () => {
  if (!options.keep) rmSync(folder, { recursive: true, force: true });
  else console.log(`Kept: ${folder}`);
});

function install(): string {
  writeFileSync(path.join(folder, 'package.json'), '{"private":true}');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', `lighthouse@${version}`];
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('npm could not install Lighthouse. Can it reach the registry?');
  return path.join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js');
}

async function tryOnce(lighthouse: string, address: string, name: string): Promise<Report> {
  const file = path.join(folder, `${name}.json`);
  const chrome = findChromium('full');
  if (chrome === undefined) throw new Error(noBrowser);
  const flags = [
    '--headless=new',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
  ];
  const args = [
    ...[lighthouse, address, '--quiet', '--output=json', `--output-path=${file}`],
    ...['--form-factor=mobile', '--no-enable-error-reporting'],
    `--chrome-flags=${flags.join(' ')}`,
  ];
  const program = start(process.execPath, args, path.join(folder, `${name}.log`), {
    cwd: folder,
    env: { CHROME_PATH: chrome },
  });
  await until(`The report on ${address}`, () => !program.isRunning(), undefined, 300);
  await program.stop();
  if (!existsSync(file)) {
    throw new Error(`Lighthouse made no report on ${address}. ${program.output().slice(-1500)}`);
  }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  if (report.runtimeError) throw new Error(`${address}: ${report.runtimeError.message}`);
  return report;
}

/** Recording may fail on a busy machine, so only the third failure in a row counts. */
async function judge(lighthouse: string, address: string, name: string): Promise<Report> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(lighthouse, address, `${name}-${String(attempt)}`);
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}

/** Requests all files once, so that they are compressed before the measurement. */
async function warm(origin: string, page: string): Promise<void> {
  const html = await (await fetch(origin + page)).text();
  const files = [...html.matchAll(/(?:src|href)="(\/[^"#?]*\.\w+)/g)].map(
    (match) => match[1] ?? '',
  );
  for (const file of new Set(files)) await fetch(origin + file);
}

const percent = (score: number | null): number => Math.round((score ?? 0) * 100);

/** The report with the median speed. */
function middleOf(reports: Report[]): Report {
  const speedOf = ({ categories }: Report) => categories['performance']?.score ?? 0;
  const sorted = reports.toSorted((a, b) => speedOf(a) - speedOf(b));
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (!middle) throw new Error('--runs takes a whole number from 1.');
  return middle;
}

/** Audits below full score, with their measurements. */
function flaws({ categories, audits }: Report): string[] {
  const ids = new Set(
    Object.values(categories).flatMap(({ auditRefs }) => auditRefs.map(({ id }) => id)),
  );
  return [...ids].flatMap((id) => {
    const audit = audits[id];
    if (audit?.score === undefined || audit.score === null || audit.score >= 1) return [];
    const { title, score, displayValue, scoreDisplayMode } = audit;
    const measured = displayValue === undefined ? '' : `: ${displayValue}`;
    return [
      `${String(percent(score)).padStart(3)}  ${id} (${scoreDisplayMode}), ${title}${measured}`,
    ];
  });
}

mkdirSync(folder, { recursive: true });
const lighthouse = install();
const server = await serve([['/', dist]], (address, origin) =>
  headersFor(address.slice(1), origin),
);
const rows: string[] = [];
const found: string[] = [];
const short: string[] = [];
for (const page of options.page) {
  await warm(server.origin, page);
  const reports: Report[] = [];
  for (let run = 1; run <= Number(options.runs); run += 1) {
    const name = `${page.replace(/\W+/g, '-')}${String(run)}`;
    reports.push(await judge(lighthouse, server.origin + page, name));
  }
  const report = middleOf(reports);
  const scores = ['performance', 'accessibility', 'best-practices', 'seo'].map((category) => {
    const score = percent(report.categories[category]?.score ?? null);
    if (score < 100 && !(isEmbed(page) && category === 'seo')) short.push(page);
    return score;
  });
  rows.push(`| ${page} | ${scores.join(' | ')} |`);
  found.push(page, ...flaws(report).map((flaw) => `  ${flaw}`));
}
server.close();
console.log(`Lighthouse ${version}, mobile`);
console.log('| page | performance | accessibility | best practices | SEO |');
console.log('| --- | --: | --: | --: | --: |');
console.log(rows.join('\n'));
console.log(`\nBelow 1:\n${found.join('\n')}`);
process.exitCode = short.length > 0 ? 1 : 0;
