/** What assistive technology reads on one page of each kind: landmarks, names and their order. */
import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { pageOfEachKind } from '../support/page-kinds.ts';

const { visit } = useBrowser();

/** Lines of the tree of roles and names, for example `- link "Tools"`. */
async function treeOf(address: string): Promise<string[]> {
  const page = await visit(address, { viewport: { width: 1280, height: 900 } });
  const tree = await page.locator('body').ariaSnapshot();
  return tree.split('\n');
}

const depthOf = (line: string): number => line.length - line.trimStart().length;

test.each(pageOfEachKind)(
  '%s has its landmarks in order, one first heading, and a name for every control',
  async (address) => {
    const lines = await treeOf(address);
    const top = lines
      .filter((line) => depthOf(line) === 0)
      .map((line) => /^- ([\w-]+)/.exec(line)?.[1]);
    const landmarks = top.filter((role) => ['banner', 'main', 'contentinfo'].includes(role ?? ''));
    expect(landmarks).toEqual(['banner', 'main', 'contentinfo']);
    expect(lines.some((line) => line.trim().startsWith('- navigation "Main"'))).toBe(true);
    expect(lines.filter((line) => /- heading ".+" \[level=1\]/.test(line))).toHaveLength(1);
    const nameless =
      /^\s*- (?:link|button|textbox|searchbox|combobox|checkbox|radio|slider|img|table|navigation|region|dialog)(?: \[[^\]]*\])*:?$/;
    expect(lines.filter((line) => nameless.test(line))).toEqual([]);
  },
);

test.each(pageOfEachKind)('%s never skips a level of heading on the way down', async (address) => {
  const levels = (await treeOf(address)).flatMap((line) => {
    const level = /- heading .*\[level=(\d)\]/.exec(line)?.[1];
    return level === undefined ? [] : [Number(level)];
  });
  const jumps = levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 1) + 1);
  expect(levels[0]).toBe(1);
  expect(jumps).toEqual([]);
});
