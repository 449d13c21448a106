/** Tries hostile addresses of frames in the real page. */
import type { Frame } from 'playwright-core';
import { embeds } from './built.ts';
import { fragments, refusedOrHarmless } from './embed-inputs.ts';
import { embedded, type Hosts } from './embed.ts';

/** Names of the checks that a page fails after it has accepted something hostile. */
const flawsOf = (inner: Frame): Promise<string[]> =>
  inner.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('*')];
    const clinic = [...document.querySelectorAll<HTMLAnchorElement>('[data-clinic] a')];
    const kept = [...document.querySelectorAll<HTMLElement>('[data-required]')];
    const styled = ['--accent', '--radius', 'font-size'];
    const checks: [string, boolean][] = [
      ['one script', document.scripts.length === 1],
      ['no picture', document.images.length === 0],
      [
        'no handler',
        !all.some((it) => it.getAttributeNames().some((name) => name.startsWith('on'))),
      ],
      ['style', [...document.documentElement.style].every((name) => styled.includes(name))],
      ['style of one', all.filter((it) => it.getAttribute('style')).length < 2],
      ['safety', kept.length > 1 && kept.every((it) => it.getBoundingClientRect().height > 0)],
      ['links', clinic.every(({ href }) => /^(https:\/\/[a-z0-9.-]+\/|tel:\+?\d{6,})/.test(href))],
      ['named', clinic.every((it) => it.textContent.includes(it.hostname))],
      ['plain', !document.querySelector('[data-clinic] p :not(a), [data-slot-value] *')],
      ['own', !document.querySelector('[data-clinic] :not(p, a, ul, ul *)')],
      ['objects', !('x' in {}) && Object.keys(Object.prototype).length === 0],
    ];
    return checks.filter(([, isSound]) => !isSound).map(([name]) => name);
  });

/** What an attacker may write after the # of a frame’s address. */
export const hostileHashes = refusedOrHarmless
  .map(({ key, value }) => `#${new URLSearchParams([[key, value]]).toString()}`)
  .concat(fragments);

/** Opens frames with all these addresses. @returns what each has changed that a clinic may not change */
export async function flawsWith(hashes: string[], { at, open }: Hosts): Promise<string[]> {
  const found: string[] = [];
  const size = 23;
  for (let from = 0; from < hashes.length; from += size) {
    const batch = hashes.slice(from, from + size);
    const { page: host, troubles } = await open('');
    await host.evaluate(
      ({ prefix, all }) => {
        for (const hash of all) {
          const it = document.createElement('iframe');
          it.sandbox.add('allow-scripts', 'allow-popups');
          it.src = prefix + hash;
          document.body.append(it);
        }
      },
      { prefix: `${at().site}/embed/v1/${embeds[0] ?? ''}/`, all: batch },
    );
    for (const [index, hash] of batch.entries()) {
      const inner = await embedded(host, index);
      found.push(...(await flawsOf(inner)).map((flaw) => `${hash.slice(0, 60)}: ${flaw}`));
    }
    found.push(...troubles);
    await host.context().close();
  }
  return found;
}
