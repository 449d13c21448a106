/** Moving about: pages give way to each other without a script, and can be kept as they were left. */
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { filesOf, read } from '../support/paths.ts';

const { visit } = useBrowser();
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

// Browsers keep a page for the way back unless it listens for its end. This browser keeps none, so the cause is tested.
test('no script keeps a browser from keeping the page', () => {
  const scripts = filesOf('dist/{_astro,embed/v1}/**/*.js');
  expect(scripts.length).toBeGreaterThan(10);
  const ending = /["'`](?:before)?unload["'`]|onunload|onbeforeunload/;
  expect(scripts.filter((file) => ending.test(read(file)))).toEqual([]);
});
