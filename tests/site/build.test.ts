import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { filesOf } from '../support/paths.ts';
import { useProjectCopy } from '../support/project-copy.ts';

const { build, edit, place, read, reset } = useProjectCopy();

beforeEach(reset);

const filesOfCopy = (pattern: string) => globSync(pattern, { cwd: place('.') });

test('a build with the settings of another publisher uses them on every page', () => {
  // deploy/own-copy.md shows these settings.
  writeFileSync(
    place('src/site.ts'),
    read('src/site.ts')
      .replace(/name: '.*'/, "name: 'Dr. Example’s Skin Pages'")
      .replace(/clinics: true, quality: true/, 'clinics: false, quality: false')
      .replace(
        /offersOffline: true,\s+packsFiles: true/,
        `offersOffline: false,\n  packsFiles: false,\n  contact: 'pages@clinic.example',\n  repository: 'https://code.example/pages',\n  feedbackEndpoint: 'https://forms.example/send',\n  logo: '/favicon.svg'`,
      ),
  );
  // Tests the former ids of a section too, because a build of its own would be slow.
  edit('articles/cost.mdx', (text) =>
    text.replace(
      /^ {2}- section: does-insurance-pay\n/m,
      '$&    formerIds: [who-pays, insurance]\n',
    ),
  );
  const env = { SITE_URL: 'https://clinic.example', BASE_PATH: '/skin', BUILD_DATE: '2099-01-01' };
  const { status, output } = build(env);
  expect(status, output).toBe(0);
  const page = read('dist/concerns/acne-scars/index.html');
  expect(page).toContain(
    '<link rel="canonical" href="https://clinic.example/skin/concerns/acne-scars/"',
  );
  const links = [...page.matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map((m) => m[1] ?? '');
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((link) => !link.startsWith('/skin/'))).toEqual([]);
  expect(read('dist/search/index.html')).toContain('data-texts="/skin/pagefind/"');
  const oembed = read('dist/oembed/v1/concerns/acne-scars.json');
  expect(page).toContain('href="https://clinic.example/skin/oembed/v1/concerns/acne-scars.json"');
  expect(oembed).toContain('https://clinic.example/skin/embed/v1/concerns/acne-scars/');
  expect(oembed).toContain('https://clinic.example/skin/og/concerns/acne-scars.png');
  expect(read('dist/embed/v1/concerns/acne-scars.json')).not.toMatch(/clinic\.example\/(?!skin\/)/);
  expect(page).toContain('Overdue: we last checked these facts on');
  expect(read('dist/embed/v1/concerns/acne-scars/index.html')).toContain('Overdue: we last');
  expect(page).toContain('<img src="/skin/favicon.svg"');
  expect(page).toMatch(/<title>[^<]*Dr\. Example’s Skin Pages/);
  expect(page).toContain('href="mailto:pages@clinic.example?subject=');
  expect(page).toContain('href="https://code.example/pages/issues/new?title=');
  expect(page).toMatch(/<form action="https:\/\/forms\.example\/send" method="post"/);
  expect(read('dist/_headers')).toContain("form-action 'self' https://forms.example;");
  expect(filesOfCopy('dist/**/*.{br,gz}')).toEqual([]);
  expect(filesOfCopy('dist/{for-clinics,quality}/**/*')).toEqual([]);
  expect(read('dist/sitemap-0.xml')).not.toMatch(/for-clinics|quality/);
  expect(read('dist/robots.txt')).toContain('https://clinic.example/skin/sitemap-index.xml');
  expect(read('dist/sitemap-0.xml')).toContain('<loc>https://clinic.example/skin/</loc>');
  const part = /<details[^>]* id="does-insurance-pay"[^>]*>.*?<h3[^>]*>(.*?)<\/h3>/s;
  const heading = part.exec(read('dist/embed/v1/articles/cost/index.html'))?.[1];
  expect(heading?.replace(/ class="[^"]*"/g, '')).toBe(
    '<span id="who-pays" data-former-id></span><span id="insurance" data-former-id></span>' +
      'Does insurance pay?',
  );
});

describe('a build of broken content', () => {
  beforeEach(() => {
    rmSync(place('dist'), { recursive: true, force: true });
    mkdirSync(place('dist'));
    writeFileSync(place('dist/index.html'), 'the last good site');
  });

  test('reports all problems at once, fails, and keeps the last good site', () => {
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
    expect(read('dist/index.html')).toBe('the last good site');
  });
});

test('the last build left no temporary folder beside dist/', () => {
  expect(filesOf('{.astro/fixture/,}dist.{next,old}')).toEqual([]);
});
