/** Measures how tall embedded pages are in frames of some widths. */
import type { Page } from 'playwright-core';

/** Pixels. */
export const widths = [320, 480, 768] as const;

/** Letters as wide as Arial’s: machines have other system fonts, and a file of heights must not depend on them. */
const font = 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif';

/**
 * @param page open on the origin of the site
 * @param embed as `articles/aftercare`
 * @returns pixels by width
 */
export async function heightsOf(page: Page, embed: string): Promise<Record<string, number>> {
  return page.evaluate(
    async ({ address, widths, font }) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.replaceChildren(frame);
      await new Promise((resolve) => {
        frame.onload = resolve;
      });
      const inner = frame.contentDocument;
      const main = inner?.querySelector('main');
      if (!inner || !main) throw new Error(`${address} has no main. Build the site first.`);
      inner.documentElement.style.setProperty('--font-text', font);
      const heights: Record<string, number> = {};
      for (const width of widths) {
        frame.style.width = `${String(width)}px`;
        heights[String(width)] = Math.ceil(main.getBoundingClientRect().height);
      }
      return heights;
    },
    { address: `/embed/v1/${embed}/`, widths, font },
  );
}
