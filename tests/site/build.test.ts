import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { formatColor } from '../../src/frames/contrast.ts';
import { colorsOf, hexesOf, textsIn } from '../support/leaks.ts';
import { filesOf, read as readOurs } from '../support/paths.ts';
import { useProjectCopy } from '../support/project-copy.ts';

const { build, edit, place, read, reset } = useProjectCopy();

const filesOfCopy = (pattern: string) => globSync(pattern, { cwd: place('.') });

/** Our tokens in other hues. */
const otherColors = (css: string) =>
  css.replace(
    /oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g,
    (_, lightness: string, chroma: string, hue: string) =>
      `oklch(${lightness} ${(Number(chroma) * 0.8).toFixed(3)} ${String((Number(hue) + 120) % 360)})`,
  );

/** As `deploy/own-copy.md` shows it. */
function writeSettings(): void {
  const settings = read('src/site.ts')
    .replace(/name: '.*'/, "name: 'Dr. Example’s Skin Pages'")
    .replace(/author: '.*'/, "author: 'Dr. Example and her nurses'")
    .replace("language: 'en-US'", "language: 'en-GB'")
    .replace(/countries: \[[^\]]*\]/, "countries: [{ name: 'New Zealand', emergency: '111' }]")
    .replace(/clinics: true, quality: true/, 'clinics: false, quality: false')
    .replace(
      /offersOffline: true,\s+packsFiles: true/,
      `offersOffline: false,\n  packsFiles: false,\n  contact: 'pages@clinic.example',\n  repository: 'https://code.example/pages',\n  feedbackEndpoint: 'https://forms.example/send',\n  logo: '/logo.svg'`,
    );
  writeFileSync(place('src/site.ts'), settings);
  writeFileSync(place('public/logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(place('src/ui/tokens.css'), otherColors(read('src/ui/tokens.css')));
}

describe('a build with the settings of another publisher', () => {
  let result: ReturnType<typeof build> | undefined;
  const page = () => read('dist/concerns/acne-scars/index.html');

  beforeAll(() => {
    writeSettings();
    // A section with an id from before is checked here too, since another build would take a minute.
    edit('articles/cost.mdx', (text) =>
      text.replace(
        /^ {2}- section: does-insurance-pay\n/m,
        '$&    formerIds: [who-pays, insurance]\n',
      ),
    );
    const address = { SITE_URL: 'https://clinic.example', BASE_PATH: '/skin' };
    result = build({ ...address, BUILD_DATE: '2099-01-01' });
  }, 300_000);

  test('succeeds', () => {
    expect(result?.status, result?.output).toBe(0);
  });

  test('has its addresses in every link', () => {
    expect(page()).toContain(
      '<link rel="canonical" href="https://clinic.example/skin/concerns/acne-scars/"',
    );
    const links = [...page().matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map((m) => m[1] ?? '');
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !link.startsWith('/skin/'))).toEqual([]);
    expect(read('dist/search/index.html')).toContain('data-texts="/skin/pagefind/"');
  });

  test('has its addresses in what other sites read', () => {
    const oembed = read('dist/oembed/v1/concerns/acne-scars.json');
    expect(page()).toContain(
      'href="https://clinic.example/skin/oembed/v1/concerns/acne-scars.json"',
    );
    expect(oembed).toContain('https://clinic.example/skin/embed/v1/concerns/acne-scars/');
    expect(oembed).toContain('https://clinic.example/skin/og/concerns/acne-scars.png');
    expect(read('dist/embed/v1/concerns/acne-scars.json')).not.toMatch(
      /clinic\.example\/(?!skin\/)/,
    );
  });

  test('marks pages as overdue on a later day', () => {
    expect(page()).toContain('Overdue: we last checked these facts on');
    expect(read('dist/embed/v1/concerns/acne-scars/index.html')).toContain('Overdue: we last');
  });

  test('shows its logo, name and ways to reach it', () => {
    expect(page()).toContain('<img src="/skin/logo.svg"');
    expect(page()).toMatch(/<title>[^<]*Dr\. Example’s Skin Pages/);
    expect(page()).toContain('href="mailto:pages@clinic.example?subject=');
    expect(page()).toContain('href="https://code.example/pages/issues/new?title=');
    expect(page()).toMatch(/<form action="https:\/\/forms\.example\/send" method="post"/);
    expect(read('dist/_headers')).toContain("form-action 'self' https://forms.example;");
  });

  test('leaves out the files and sections that it does without', () => {
    expect(filesOfCopy('dist/**/*.{br,gz}')).toEqual([]);
    expect(filesOfCopy('dist/{for-clinics,quality}/**/*')).toEqual([]);
    expect(read('dist/sitemap-0.xml')).not.toMatch(/for-clinics|quality/);
    expect(read('dist/robots.txt')).toContain('https://clinic.example/skin/sitemap-index.xml');
    expect(read('dist/sitemap-0.xml')).toContain('<loc>https://clinic.example/skin/</loc>');
  });

  test('lets old addresses of a section lead to it', () => {
    const part = /<details[^>]* id="does-insurance-pay"[^>]*>.*?<h3[^>]*>(.*?)<\/h3>/s;
    const heading = part.exec(read('dist/embed/v1/articles/cost/index.html'))?.[1];
    expect(heading?.replace(/ class="[^"]*"/g, '')).toBe(
      '<span id="who-pays" data-former-id></span><span id="insurance" data-former-id></span>' +
        'Does insurance pay?',
    );
  });

  test('has its language and emergency numbers on every page', () => {
    const pages = filesOfCopy('dist/**/*.html').map(read);
    expect(pages.length).toBeGreaterThan(100);
    expect(pages.filter((html) => !html.includes('<html lang="en-GB"'))).toEqual([]);
    expect(pages.filter((html) => /\b(?:911|999|112|000) in /.test(html))).toEqual([]);
    expect(pages.some((html) => html.includes('111 in New Zealand'))).toBe(true);
  });

  test('holds nothing of our name but the license, which asks for credit', () => {
    const texts = textsIn(place('dist'));
    expect(texts.size).toBeGreaterThan(300);
    const name = /microneedling,?\s+explained|microneedling-explained/i;
    const named = [...texts].flatMap(([file, text]) => (name.test(text) ? file : []));
    expect(named.filter((file) => !file.endsWith('/LICENSE.txt'))).toEqual([]);
  });

  test('holds none of our colors in any text or picture', async () => {
    const theirs = hexesOf(read('src/ui/tokens.css'));
    const ours = hexesOf(readOurs('src/ui/tokens.css')).difference(theirs);
    expect(ours.size).toBeGreaterThan(30);
    const leaks = [...textsIn(place('dist'))].flatMap(([file, text]) => {
      const found = [...colorsOf(text).intersection(ours)];
      return found.length > 0 ? `${file} has ${found.join(', ')}` : [];
    });
    expect(leaks).toEqual([]);
    const pictures = filesOfCopy('dist/{social.png,apple-touch-icon.png,og/**/*.png}');
    expect(pictures.length).toBeGreaterThan(10);
    for (const file of pictures) {
      const corner = { left: 1, top: 1, width: 1, height: 1 };
      const pixel = await sharp(place(file)).extract(corner).removeAlpha().raw().toBuffer();
      expect(theirs, file).toContain(formatColor([...pixel]).slice(1));
    }
  });
});

describe('a build of broken content', () => {
  beforeEach(() => {
    reset();
    rmSync(place('dist'), { recursive: true, force: true });
    mkdirSync(place('dist'));
    writeFileSync(place('dist/index.html'), 'the last good site');
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
      said(/^content\/articles\/aftercare\.mdx:\d+/, /"subtitle" is not a known field/),
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

test('the build left nothing half-written beside dist/', () => {
  expect(filesOf('dist.*')).toEqual([]);
});
