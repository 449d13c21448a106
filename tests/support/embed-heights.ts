/** Measures the heights of pages for frames at several widths. */
import type { Page } from 'playwright-core';

/** Pixels. */
export const widths = [320, 480, 768] as const;

/** Fonts with the metrics of Arial. The stored heights must not depend on the fonts of a machine. */
const font = 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif';

/**
 * @param page a page on the origin of the site
 * @param embed a page for frames, such as `articles/aftercare`
 * @returns heights in pixels by width
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
