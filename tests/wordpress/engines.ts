/** Opens the same posts in Firefox and WebKit, because embeds must not depend on Chromium. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Engine } from '../engines/engine.ts';
import { inEachEngine } from '../engines/engines.ts';
import type { Tally } from '../support/tally.ts';

const shown = `(() => {
  const frame = document.querySelector('iframe[src*="/embed/v"]');
  const quote = document.querySelector('blockquote.wp-embedded-content');
  return {
    isShown: frame.getAttribute('style') === null && quote.style.display === 'none',
    height: Number(frame.getAttribute('height')),
  };
})()`;
// A frame can exist before its document.
const content = `Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0)`;

/** @returns what is still wrong when time is up */
async function problemIn(engine: Engine, address: string): Promise<string | undefined> {
  await engine.open(address);
  const last = Date.now() + 10_000;
  for (;;) {
    const { isShown, height } = await engine.run<{ isShown: boolean; height: number }>(shown);
    const wanted = Math.min(1000, Math.max(200, await engine.runInFrame<number>(content)));
    if (isShown && height === wanted) return undefined;
    if (Date.now() > last) {
      return isShown ? `${String(height)} px instead of ${String(wanted)}` : 'it stays hidden';
    }
    await wait(100);
  }
}

/** @param posts addresses by name */
export async function checkEngines(
  tally: Tally,
  folder: string,
  posts: Map<string, string>,
  loads: number,
): Promise<void> {
  await inEachEngine(tally, folder, async (engine) => {
    for (const [kind, address] of posts) {
      const problems: string[] = [];
      for (let load = 0; load < loads; load += 1) {
        const problem = await problemIn(engine, address);
        if (problem !== undefined) problems.push(problem);
      }
      const right = `${String(loads - problems.length)} of ${String(loads)} loads`;
      const what = `${engine.name}, ${kind}: ${right} shown at the right height`;
      tally.note(what, [...new Set(problems)].join('; '));
    }
  });
}
