/** Moving between pages: preparing the next one, transitions, and stable layout when scripts arrive. */
import { expect, test } from 'vitest';
import { tools } from '../../src/tools/all-tools.ts';
import { origin, useBrowser } from '../support/browser.ts';
import { builtFiles, readBuilt } from '../support/built.ts';

const { open, visit } = useBrowser();

test('the browser may prepare pages of this site before a click, and no others', async () => {
  const page = await visit('/articles/cost/');
  const rules = await page.locator('script[type="speculationrules"]').textContent();
  expect(JSON.parse(rules ?? '')).toEqual({
    prerender: [{ where: { href_matches: '/*/' }, eagerness: 'moderate' }],
  });
});

test('page transitions run only for readers who have not asked for reduced motion', async () => {
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

/** The layout shift when scripts arrive after the first paint. A font may move a word to the next line. */
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
  '%s does not move when its script arrives',
  async (address) => {
    expect(await shiftOf(address)).toBeLessThan(0.05);
  },
);

// A browser cannot restore a page that listens for its end. This browser restores none, so the test checks the cause.
test('no script prevents the browser from restoring a page on the way back', () => {
  const scripts = builtFiles('{_astro,embed/v1}/**/*.js');
  expect(scripts.length).toBeGreaterThan(10);
  const ending = /["'`](?:before)?unload["'`]|onunload|onbeforeunload/;
  expect(scripts.filter((file) => ending.test(readBuilt(file)))).toEqual([]);
});
