/** An embed in a post, as a visitor sees it. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';

/** The heights that WordPress allows for a frame. */
const least = 200;
const most = 1000;
const clamp = (height: number): number => Math.min(most, Math.max(least, height));

export const frameOf = (page: Page): Frame => {
  const frame = page.frames().find((one) => /\/embed\/v\d/.test(one.url()));
  if (!frame) throw new Error(`No frame on ${page.url()} shows an embedded page.`);
  return frame;
};

/** The height of the content of the frame. */
export const contentHeight = (page: Page): Promise<number> =>
  frameOf(page).evaluate(() =>
    Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0),
  );

/** @returns what is wrong with the height of the embed, if anything */
async function problemNow(page: Page, isClamped: boolean): Promise<string | undefined> {
  const seen = await page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[src*="/embed/v"]');
    const quote = document.querySelector('blockquote.wp-embedded-content');
    if (!frame) return undefined;
    return {
      isVisible: frame.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      isClipped: !['auto', ''].includes(getComputedStyle(frame).getPropertyValue('clip')),
      isQuoteVisible: quote?.checkVisibility() ?? false,
      attribute: frame.getAttribute('height'),
      height: Math.round(frame.getBoundingClientRect().height),
      width: Math.round(frame.getBoundingClientRect().width),
    };
  });
  if (!seen) return 'the post has no frame of ours';
  if (!seen.isVisible || seen.isClipped) return 'the frame stays hidden';
  if (seen.isQuoteVisible) return 'the quotation stays visible';
  const content = await contentHeight(page);
  const wanted = isClamped ? clamp(content) : content;
  if (isClamped && seen.attribute !== String(wanted)) {
    return `the height attribute is ${String(seen.attribute)}, the content ${String(content)} px`;
  }
  if (Math.abs(seen.height - wanted) > 1) {
    return `the frame is ${String(seen.height)} px high, the content ${String(content)}`;
  }
  return seen.width < 200 ? `the frame is ${String(seen.width)} px wide` : undefined;
}

/**
 * Waits until the embed has and keeps the right height.
 * @returns what is wrong with it, if anything
 */
export async function frameProblem(page: Page, isClamped = true): Promise<string | undefined> {
  let problem: string | undefined = 'nothing was seen';
  const last = Date.now() + 8_000;
  while (problem !== undefined && Date.now() < last) {
    problem = await problemNow(page, isClamped);
    if (problem === undefined) {
      await wait(250);
      problem = await problemNow(page, isClamped);
    } else await wait(50);
  }
  return problem;
}

export async function openPost(
  browser: Browser,
  address: string,
  width: number,
): Promise<{ page: Page; context: BrowserContext; errors: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    // WordPress cannot load its own pictures without a network. This does not concern the embed.
    const isOurs = !message.location().url.startsWith(new URL(address).origin);
    if (message.type() === 'error' && isOurs) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  return { page, context, errors };
}

/** Loads a post many times, two at a time, each with an empty cache. */
export async function countShown(
  browser: Browser,
  address: string,
  width: number,
  loads: number,
): Promise<{ shown: number; problems: string[] }> {
  const problems: string[] = [];
  let left = loads;
  const loadOn = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const { page, context, errors } = await openPost(browser, address, width);
      const problem = (await frameProblem(page)) ?? errors[0];
      if (problem !== undefined) problems.push(problem);
      await context.close();
    }
  };
  await Promise.all([loadOn(), loadOn()]);
  return { shown: loads - problems.length, problems };
}
