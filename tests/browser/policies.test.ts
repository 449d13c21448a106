/** Pages under the headers of a server: the browser refuses nothing of ours, and everything else. */
import { chromium, type Browser, type Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchOptions } from '../support/chromium.ts';
import { builtFiles, dist } from '../support/built.ts';
import { isAnswered, results, searchFor } from '../support/search-page.ts';
import { serveSite, type Served } from '../support/site-server.ts';

let browser: Browser;
let served: Served;
/** Another site that frames ours. */
let host: Served;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions());
  [served, host] = await Promise.all([serveSite(dist), serveSite(dist, { isForeign: true })]);
});
afterAll(async () => {
  await browser.close();
  served.close();
  host.close();
});

interface Opened {
  page: Page;
  /** What the browser refused, and its messages in the console. */
  refused: string[];
  close: () => Promise<void>;
}

async function open(address: string, change?: (html: string) => string): Promise<Opened> {
  const context = await browser.newContext({ permissions: ['clipboard-write'] });
  const refused: string[] = [];
  await context.exposeFunction('noteRefused', (what: string) => refused.push(what));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const note = (globalThis as { noteRefused?: (what: string) => void }).noteRefused;
      note?.(`${event.effectiveDirective} refuses ${event.blockedURI}`);
    });
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) refused.push(message.text());
  });
  context.on('weberror', (error) => refused.push(error.error().message));
  const page = await context.newPage();
  if (change) {
    await page.route(`${served.origin}${address}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: change(await response.text()) });
    });
  }
  await page.goto(served.origin + address);
  await page.waitForLoadState('networkidle');
  const close = () => context.close();
  return { page, refused, close };
}

const tools = builtFiles('tools/*/index.html').map((file) => `/${file.slice(0, -10)}`);
const framed = [
  ...tools,
  '/articles/aftercare/',
  '/concerns/acne-scars/',
  '/claims/works-acne-scars/',
];

// `tests/smoke/every-page-*.test.ts` check the other pages under their headers.
test.each(framed.map((page) => `/embed/v1${page}`))(
  'the browser refuses nothing on %s',
  async (address) => {
    const { refused, close } = await open(address);
    expect(refused).toEqual([]);
    await close();
  },
);

describe('the browser refuses nothing while a reader', () => {
  test('searches and opens the first result', async () => {
    const { page, refused, close } = await open(searchFor('acne scars'));
    await isAnswered(page, 'acne scars');
    await results(page).first().click();
    await page.waitForURL(/\/concerns\/acne-scars\//);
    await page.waitForLoadState('networkidle');
    expect(refused).toEqual([]);
    await close();
  });

  test('searches from another page', async () => {
    const { page, refused, close } = await open('/articles/how-it-works/');
    await page.getByRole('searchbox').first().fill('numbing');
    await page.getByRole('searchbox').first().press('Enter');
    await isAnswered(page, 'numbing');
    expect(refused).toEqual([]);
    await close();
  });

  test('opens the definition of a word', async () => {
    const { page, refused, close } = await open('/articles/how-it-works/');
    await page.getByRole('button', { name: 'collagen', exact: true }).first().click();
    await expect.poll(() => page.locator('#term-collagen').isVisible()).toBe(true);
    expect(refused).toEqual([]);
    await close();
  });

  test.each(tools)('uses every control of %s', async (address) => {
    for (const prefix of ['', '/embed/v1']) {
      const { page, refused, close } = await open(prefix + address);
      const main = page.locator('main');
      // Clicks of a real mouse would take a minute.
      await main.locator('input[type=checkbox], input[type=radio]').evaluateAll((boxes) => {
        for (const box of boxes as HTMLInputElement[]) {
          if (box.checkVisibility() && !box.disabled) box.click();
        }
      });
      for (const slider of await main.locator('input[type=range]:visible').all()) {
        await slider.press('ArrowRight');
      }
      for (const field of await main.locator('input[type=text]:visible').all()) {
        await field.fill('Our place');
      }
      expect(refused, prefix).toEqual([]);
      await close();
    }
  });

  test('saves a day to a calendar', async () => {
    const { page, refused, close } = await open('/tools/recovery-guide/#from=2026-11-01');
    await page.locator('input[type=date]').first().fill('2026-11-01');
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Add to my calendar' }).click();
    expect((await saved).suggestedFilename()).toMatch(/\.ics$/);
    expect(refused).toEqual([]);
    await close();
  });

  test.each(['', '/embed/v1'])(
    'adds a logo to the leaflet at %s/tools/leaflet-maker/',
    async (at) => {
      const { page, refused, close } = await open(`${at}/tools/leaflet-maker/`);
      const field = page.locator('input[type=file]').first();
      const create = { width: 90, height: 40, channels: 3, background: 'red' } as const;
      const buffer = await sharp({ create }).png().toBuffer();
      await field.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
      const logo = page.locator('[data-logo] img').first();
      await expect.poll(() => logo.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(90);
      expect(refused).toEqual([]);
      await close();
    },
  );

  test('sets up an embed, sees its preview and copies the lines', async () => {
    const { page, refused, close } = await open('/embed/#page=articles/aftercare&place=html');
    await expect.poll(() => page.getByRole('checkbox').count()).toBeGreaterThan(1);
    const inside = page.frameLocator('iframe[title^="Preview"]');
    await expect.poll(() => inside.getByRole('heading', { level: 2 }).count()).toBe(1);
    await page.getByRole('button', { name: 'Copy the lines' }).first().click();
    expect(refused).toEqual([]);
    await close();
  });
});

describe('the browser refuses', () => {
  test.each(['/articles/aftercare/', '/search/', '/embed/v1/articles/aftercare/'])(
    'a foreign script on %s',
    async (address) => {
      const { page, refused, close } = await open(address, (html) =>
        html.replace('</body>', '<script>document.title = "taken"</script></body>'),
      );
      expect(await page.title()).not.toBe('taken');
      expect(refused.join('\n')).toMatch(/^script-src-elem refuses inline$/m);
      await close();
    },
  );

  test.each([
    ['style attribute', '<p style="color:red">', /^style-src-attr refuses inline$/m],
    [
      'inline handler',
      '<img src="/favicon.svg" onload="alert(1)">',
      /^script-src-attr refuses inline$/m,
    ],
    [
      'base address',
      '<base href="https://evil.example/">',
      /^base-uri refuses https:\/\/evil\.example/m,
    ],
  ])('an injected %s', async (_kind, markup, said) => {
    const { refused, close } = await open('/articles/aftercare/', (html) =>
      html.replace('<main', `${markup}<main`),
    );
    expect(refused.join('\n')).toMatch(said);
    await close();
  });

  test('a string that a script inserts as HTML', async () => {
    const { page, close } = await open('/articles/aftercare/');
    const made = page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<b>taken</b>');
    });
    await expect(made).rejects.toThrow(/TrustedHTML/);
    await close();
  });

  test('to show a page in a frame of another site unless it is a page for frames', async () => {
    const { page, close } = await open('/');
    await page.goto(`${host.origin}/robots.txt`);
    const isShown = async (address: string): Promise<boolean> => {
      await page.setContent(`<iframe src="${served.origin}${address}"></iframe>`);
      const frame = page.frames()[1];
      await frame?.waitForLoadState();
      return (await frame?.locator('main').count()) === 1;
    };
    expect(await isShown('/embed/v1/articles/aftercare/')).toBe(true);
    expect(await isShown('/articles/aftercare/')).toBe(false);
    await close();
  });
});
