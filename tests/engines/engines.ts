/** Starts the engines other than Chromium. */
import { ensurePackages } from '../support/debian.ts';
import type { Tally } from '../support/tally.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

const engines: [name: string, packages: string[], begin: (folder: string) => Promise<Engine>][] = [
  ['Firefox', ['firefox-esr'], startFirefox],
  ['WebKitGTK', ['webkit2gtk-driver', 'xvfb'], startWebKit],
];

/** Runs a function in each installed engine, and counts a missing one as failed. @param folder for profiles */
export async function inEachEngine(
  tally: Tally,
  folder: string,
  act: (engine: Engine) => Promise<void>,
): Promise<void> {
  for (const [name, packages, begin] of engines) {
    const missing = ensurePackages(packages);
    if (missing !== undefined) {
      tally.note(name, missing);
      continue;
    }
    await tally.check(`${name} ran all checks`, async () => {
      const engine = await begin(folder);
      try {
        await act(engine);
      } finally {
        await engine.end();
      }
      return undefined;
    });
  }
}
