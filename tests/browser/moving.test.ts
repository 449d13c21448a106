/** Moving about: pages give way to each other without a script, and can be kept as they were left. */
import { expect, test } from 'vitest';
import { tools } from '../../src/tools/all-tools.ts';
import { origin, useBrowser } from '../support/browser.ts';
import { filesOf, read } from '../support/paths.ts';

const { open, visit } = useBrowser();

test('a page that the reader is about to ask for is made ready, and no other site’s', async () => {
  const page = await visit('/articles/cost/');
  const rules = await page.locator('script[type="speculationrules"]').textContent();
  expect(JSON.parse(rules ?? '')).toEqual({
    prerender: [{ where: { href_matches: '/*/' }, eagerness: 'moderate' }],
  });
});

test('pages turn only for readers who have not asked for stillness', async () => {
  const isTurning = () => {
    const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
    return rules.some(
      (rule) =>
        rule instanceof CSSMediaRule &&
        rule.cssText.includes('@view-transition') &&
        matchMedia(rule.conditionText).matches,
    );
  };
  const moving = await visit('/articles/cost/', { reducedMotion: 'no-preference' });
  expect(await moving.evaluate(isTurning)).toBe(true);
  const still = await visit('/articles/cost/', { reducedMotion: 'reduce' });
  expect(await still.evaluate(isTurning)).toBe(false);
});

/** How far things move when scripts come after the page has been seen. A font may move a word to the next line. */
async function shiftOf(address: string): Promise<number> {
  const page = await open('/404.html', { viewport: { width: 412, height: 823 } });
  let letGo = (): void => undefined;
  const isSeen = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await isSeen;
    await route.continue();
  });
  await page.addInitScript(() => {
    const moved = window as unknown as { moved: number };
    moved.moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        moved.moved += (entry as unknown as { value: number }).value;
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(origin() + address, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  letGo();
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
  return page.evaluate(() => (window as unknown as { moved: number }).moved);
}

test.each(tools.flatMap(({ id }) => [`/tools/${id}/`, `/embed/v1/tools/${id}/`]))(
  '%s stays where it is when its script comes',
  async (address) => {
    expect(await shiftOf(address)).toBeLessThan(0.05);
  },
);

// Browsers keep a page for the way back unless it listens for its end. This browser keeps none, so the cause is tested.
test('no script keeps a browser from keeping the page', () => {
  const scripts = filesOf('dist/{_astro,embed/v1}/**/*.js');
  expect(scripts.length).toBeGreaterThan(10);
  const ending = /["'`](?:before)?unload["'`]|onunload|onbeforeunload/;
  expect(scripts.filter((file) => ending.test(read(file)))).toEqual([]);
});
