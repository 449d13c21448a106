/** The engines beside Chromium, and a drive of each. */
import { ensurePackages } from '../support/debian.ts';
import type { Tally } from '../support/tally.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { startWebKit } from './webkit.ts';

const engines: [name: string, packages: string[], begin: (folder: string) => Promise<Engine>][] = [
  ['Firefox', ['firefox-esr'], startFirefox],
  ['WebKitGTK', ['webkit2gtk-driver', 'xvfb'], startWebKit],
];

/** Does the same in each engine that can be had; one that cannot is noted. @param folder for their profiles */
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
    await tally.check(`${name} was driven to the end`, async () => {
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
