import { describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { embeds } from '../support/built.ts';

const { visit } = useBrowser();
/** One guide, concern or tool in six, which is enough to include each kind. */
const some = embeds.filter((id) => !id.startsWith('claims/')).filter((_id, at) => at % 6 === 0);

// WordPress shows at most 1,000 pixels. Readers reach the rest by scrolling in the frame.
describe('in a frame of WordPress', () => {
  test.each(some)('%s says within 650 pixels where to get help', async (page) => {
    const it = await visit(`/embed/v1/${page}/`, { viewport: { width: 320, height: 1000 } });
    await it.locator('main > details').evaluateAll((parts: HTMLDetailsElement[]) => {
      for (const part of parts) part.open = false;
    });
    // A page about emergencies starts with an urgent card. The others link to it.
    const help = it.locator('main > header p a, main section[aria-label]').first();
    const box = await help.boundingBox();
    expect(box?.y).toBeLessThan(650);
  });
});
