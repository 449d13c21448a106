import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filesOf, root } from '../support/paths.ts';

let copy = '';

/** Builds the copy of the project and gives the exit code with all that was printed. */
function build(env: Record<string, string> = {}): { status: number | null; output: string } {
  const astro = path.join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [astro, 'build'], {
    cwd: copy,
    encoding: 'utf8',
    // Without what the test runner set for itself, which a build would take for its own.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
  });
  return { status, output: stdout + stderr };
}

beforeAll(() => {
  copy = mkdtempSync(path.join(tmpdir(), 'project-'));
  const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  for (const part of [...parts, 'LICENSE-content']) {
    cpSync(path.join(root, part), path.join(copy, part), { recursive: true });
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
});

beforeEach(() => {
  rmSync(path.join(copy, 'content'), { recursive: true, force: true });
  cpSync(path.join(root, 'content'), path.join(copy, 'content'), { recursive: true });
});

afterAll(() => {
  rmSync(copy, { recursive: true, force: true });
});

function edit(file: string, change: (text: string) => string): void {
  const place = path.join(copy, 'content', file);
  writeFileSync(place, change(readFileSync(place, 'utf8')));
}

test('SITE_URL and BASE_PATH are honored everywhere', () => {
  const env = { SITE_URL: 'https://clinic.example', BASE_PATH: '/skin' };
  const { status, output } = build(env);
  expect(status, output).toBe(0);
  const read = (file: string) => readFileSync(path.join(copy, 'dist', file), 'utf8');
  const page = read('concerns/acne-scars/index.html');
  expect(page).toContain(
    '<link rel="canonical" href="https://clinic.example/skin/concerns/acne-scars/"',
  );
  const links = [...page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map((m) => m[1] ?? '');
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !link.startsWith('/skin/'))).toEqual([]);
  expect(read('search/index.html')).toContain('data-texts="/skin/pagefind/"');
  const oembed = read('oembed/v1/concerns/acne-scars.json');
  expect(page).toContain('href="https://clinic.example/skin/oembed/v1/concerns/acne-scars.json"');
  expect(oembed).toContain('https://clinic.example/skin/embed/v1/concerns/acne-scars/');
  expect(oembed).toContain('https://clinic.example/skin/og/concerns/acne-scars.png');
  expect(read('embed/v1/concerns/acne-scars.json')).not.toMatch(/clinic\.example\/(?!skin\/)/);
  expect(read('robots.txt')).toContain('https://clinic.example/skin/sitemap-index.xml');
  expect(read('sitemap-0.xml')).toContain('<loc>https://clinic.example/skin/</loc>');
});

describe('a build of broken content', () => {
  beforeEach(() => {
    rmSync(path.join(copy, 'dist'), { recursive: true, force: true });
    mkdirSync(path.join(copy, 'dist'));
    writeFileSync(path.join(copy, 'dist', 'index.html'), 'the last good site');
  });

  test('names all that is wrong at once, fails, and leaves the last good site', () => {
    edit('articles/aftercare.mdx', (text) => text.replace('\ntopic:', '\nsubtitle: Oops\ntopic:'));
    edit('articles/how-it-works.mdx', (text) => `${text}\nSo it is <Cite id="nobody-2020" />.\n`);
    edit('articles/who-should-wait.mdx', (text) => `${text}\nSee ![](needle.png)\n`);
    edit('concerns/stretch-marks.mdx', (text) =>
      text.replace(/^title: .*$/m, 'title: Microneedling for acne scars'),
    );
    edit('claims/works-acne-scars.yaml', (text) =>
      text.replace(/^evidence:\n(?: {2}.*\n)+/m, 'evidence: []\n'),
    );
    const { status, output } = build();
    expect(status).toBe(1);
    const lines = output.split('\n').map((line) => line.trim());
    const said = (place: RegExp, what: RegExp) =>
      lines.filter((line) => place.test(line) && what.test(line));
    expect(
      said(/^content\/articles\/aftercare\.mdx:\d+/, /"subtitle" is no known field/),
    ).toHaveLength(1);
    expect(
      said(/^content\/articles\/how-it-works\.mdx:\d+/, /"nobody-2020" is not in/),
    ).toHaveLength(1);
    expect(
      said(/^content\/articles\/who-should-wait\.mdx:\d+/, /no alternative text/),
    ).toHaveLength(1);
    expect(said(/^content\/concerns\//, /is also a name of/)).toHaveLength(1);
    expect(
      said(/^content\/claims\/works-acne-scars\.yaml:\d+/, /at least one reference/),
    ).toHaveLength(1);
    expect(readFileSync(path.join(copy, 'dist', 'index.html'), 'utf8')).toBe('the last good site');
  });

  test('with a link and a part that lead nowhere fails, and leaves the last good site', () => {
    edit('articles/aftercare.mdx', (text) => `${text}\n[a](/nowhere/) [b](/glossary/#nothing)\n`);
    const { status, output } = build();
    expect(status).toBe(1);
    expect(output).toMatch(
      /content\/articles\/aftercare\.mdx {2}link-resolves .*\/nowhere\/ leads nowhere/,
    );
    expect(output).toMatch(/content\/articles\/aftercare\.mdx .*has no part "#nothing"/);
    expect(readFileSync(path.join(copy, 'dist', 'index.html'), 'utf8')).toBe('the last good site');
    expect(existsSync(path.join(copy, 'dist', 'pagefind'))).toBe(false);
  });
});

test('the build left nothing half-written beside dist/', () => {
  expect(filesOf('dist.*')).toEqual([]);
});
