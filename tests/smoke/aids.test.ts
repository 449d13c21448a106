/** Pages respect what readers set for themselves: spacing, size, colors, reduced motion, the keyboard. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser, widthsOf } from '../support/browser.ts';
import { pageOfEachKind } from '../support/page-kinds.ts';

const { open, visit } = useBrowser();

/** The spacing of WCAG 2.2, criterion 1.4.12. */
const spaced = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const double = ':root { font-size: 200% !important; }';

/** Boxes that cut off words inside them. Runs in the page. */
const cutOff = () =>
  [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((one) => {
      const { overflowX, overflowY, clipPath, display } = getComputedStyle(one);
      const isShown = one.clientWidth > 1 && display !== 'inline' && clipPath === 'none';
      const hides = (value: string) => value === 'hidden' || value === 'clip';
      const isWide = hides(overflowX) && one.scrollWidth > one.clientWidth + 1;
      const isHigh = hides(overflowY) && one.scrollHeight > one.clientHeight + 1;
      return isShown && one.innerText !== '' && (isWide || isHigh);
    })
    .map((one) => one.outerHTML.slice(0, 100));

describe.each([
  ['more space between letters, words and lines', spaced, 320],
  ['letters at twice the size', double, 640],
] as const)('with %s', (_name, css, width) => {
  test.each(pageOfEachKind)('%s fits, and no words are cut off', async (address) => {
    const page = await visit(address, { bypassCSP: true, viewport: { width, height: 900 } });
    await page.addStyleTag({ content: css });
    const { whole, seen } = await widthsOf(page);
    expect(whole).toBeLessThanOrEqual(seen);
    expect(await page.evaluate(cutOff)).toEqual([]);
  });
});

describe('with forced colors', () => {
  const options = { forcedColors: 'active', viewport: { width: 768, height: 900 } } as const;

  test.each(pageOfEachKind)(
    '%s uses the colors of the reader, and every control has an edge',
    async (address) => {
      const page = await visit(address, options);
      const bare = await page.evaluate(() => {
        const text = getComputedStyle(document.body).color;
        const probe = document.createElement('p');
        probe.style.color = 'CanvasText';
        document.body.append(probe);
        const wanted = getComputedStyle(probe).color;
        probe.remove();
        const buttons = [
          ...document.querySelectorAll<HTMLElement>('main button, main input, main select'),
        ];
        const flat = buttons.filter((one) => {
          const { borderStyle, appearance, textDecorationLine } = getComputedStyle(one);
          const hasOwn = one.matches('[type="radio"], [type="checkbox"], [type="range"]');
          const isSeen = one.checkVisibility() && one.clientWidth > 1;
          return (
            isSeen &&
            !hasOwn &&
            appearance !== 'auto' &&
            borderStyle === 'none' &&
            textDecorationLine === 'none'
          );
        });
        return [
          ...(text === wanted ? [] : [`the text is ${text}`]),
          ...flat.map((one) => one.outerHTML.slice(0, 100)),
        ];
      });
      expect(bare).toEqual([]);
    },
  );
});

test('with reduced motion nothing is animated on any kind of page', async () => {
  const moving: string[] = [];
  for (const address of pageOfEachKind) {
    const page = await visit(address, { reducedMotion: 'reduce' });
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return (
            animationName !== 'none' ||
            transitionDuration.split(', ').some((time) => parseFloat(time) > 0.01)
          );
        })
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    moving.push(...found.map((one) => `${address}: ${one}`));
  }
  expect(moving).toEqual([]);
});

/** The element that has the focus, and what is wrong with it. Runs in the page. */
const stop = async () => {
  // The browser scrolls to the focused element in the next frame.
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const one = document.activeElement as HTMLElement;
  if (one === document.body) return { problem: undefined, name: '' };
  const box = one.getClientRects()[0] ?? one.getBoundingClientRect();
  // A search field is outlined together with its button. Dates and frames show the focus inside themselves.
  const isOutlined = [one, one.parentElement, one.parentElement?.parentElement].some((edge) => {
    if (!edge) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(edge);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  const x = box.left + Math.min(box.width / 2, 8);
  const y = box.top + box.height / 2;
  const above = document.elementFromPoint(x, y);
  const isCovered = above !== null && !one.contains(above) && !above.contains(one);
  const isInView = box.top < innerHeight && box.bottom > 0;
  const problem =
    (isInView ? false : 'out of view') ||
    (isCovered && `covered by ${above.outerHTML.slice(0, 60)}`) ||
    (!isOutlined && !one.matches('iframe, [type="date"]') && 'without an outline');
  return { problem: problem || undefined, name: one.outerHTML.slice(0, 80) };
};

async function stopsOf(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (let at = 0; at < 50; at += 1) {
    await page.keyboard.press('Tab');
    const { problem, name } = await page.evaluate(stop);
    if (name === '') break;
    if (problem !== undefined) wrong.push(`${name} is ${problem}`);
  }
  return wrong;
}

test.each(pageOfEachKind)(
  'each of the first 50 keyboard stops of %s is in view, uncovered and outlined',
  async (address) => {
    const page = await open(address, {
      reducedMotion: 'reduce',
      viewport: { width: 360, height: 740 },
    });
    expect(await stopsOf(page)).toEqual([]);
    await page.context().close();
  },
);
