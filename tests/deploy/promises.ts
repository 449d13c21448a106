/** Checks the promised properties H1 to H4 of the headers in real answers. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { kindOf } from '../../src/output/headers.ts';
import { dist } from '../support/paths.ts';
import type { Tally } from '../support/tally.ts';
import { ask, samples } from './checks.ts';
import type { Server } from './servers.ts';

type Said = ReadonlyMap<string, string[]>;

const fetching = /^(?:script|style|img|font|connect|worker|frame|media|object|manifest)-src$/;
const policyOf = (said: Said): string =>
  said.get('content-security-policy')?.join(' ONE MORE ') ?? '';

/** The names of the conditions that do not hold. */
const broken = (conditions: Record<string, boolean>): string | undefined =>
  Object.keys(conditions)
    .filter((name) => !conditions[name])
    .join(', ') || undefined;

const only = (said: Said, name: string): string | undefined =>
  said.get(name)?.length === 1 ? said.get(name)?.[0] : undefined;

const promises: Record<string, (file: string, said: Said, source: string) => string | undefined> = {
  'H1 embeds can be framed by anybody': (file, said, source) => {
    if (!file.startsWith('embed/') || file === 'embed/index.html') return undefined;
    const isPage = kindOf(file) === 'embedded';
    const directives = policyOf(said).split('; ');
    const vague = directives.filter((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return fetching.test(name) && !sources.includes("'none'") && !sources.includes(source);
    });
    return broken({
      'one policy': said.get('content-security-policy')?.length === 1,
      [`the site by its name in ${vague.join()}`]: vague.length === 0,
      'frame-ancestors *': directives.includes('frame-ancestors *'),
      'no X-Frame-Options': !said.has('x-frame-options'),
      CORP: only(said, 'cross-origin-resource-policy') === 'cross-origin',
      COEP: !isPage || only(said, 'cross-origin-embedder-policy') === 'require-corp',
      ACAO: only(said, 'access-control-allow-origin') === '*',
      noindex: !isPage || only(said, 'x-robots-tag') === 'noindex',
    });
  },
  'H2 oEmbed is data that anybody may read': (file, said) =>
    file.startsWith('oembed/')
      ? broken({
          type: only(said, 'content-type') === 'application/json; charset=utf-8',
          ACAO: only(said, 'access-control-allow-origin') === '*',
        })
      : undefined,
  'H3 other pages are framed by the site alone': (file, said) =>
    file.endsWith('.html') && kindOf(file) === 'page'
      ? broken({
          'one policy': said.get('content-security-policy')?.length === 1,
          'frame-ancestors': /frame-ancestors 'self'(?:;|$)/.test(policyOf(said)),
          'X-Frame-Options': only(said, 'x-frame-options') === 'SAMEORIGIN',
        })
      : undefined,
  'H4 nothing unsafe is allowed, but WebAssembly where search runs': (file, said) => {
    const meta = file.endsWith('.html') ? readFileSync(path.join(dist, file), 'utf8') : '';
    const own = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(meta)?.[1];
    const all = `${policyOf(said)} ${own ?? ''}`;
    const isSearch = kindOf(file) === 'search-worker';
    const rest = isSearch ? all.replace("'wasm-unsafe-eval'", '') : all;
    return broken({
      'nothing unsafe': !rest.includes('unsafe-'),
      'WebAssembly in search': !isSearch || all.includes("'wasm-unsafe-eval'"),
    });
  },
};

export async function checkPromises(server: Server, tally: Tally): Promise<void> {
  const said = new Map<string, Said>();
  for (const file of samples) {
    const address = server.base + file.replace(/(^|\/)index\.html$/, '$1');
    said.set(file, (await ask(server.port, address)).headers);
  }
  for (const [name, problemOf] of Object.entries(promises)) {
    const wrong = [...said].flatMap(([file, headers]) => {
      const problem = problemOf(file, headers, server.source);
      return problem === undefined ? [] : [`${file}: not ${problem}`];
    });
    tally.note(`${server.name} at ${server.base}: ${name}`, wrong.join('; ') || undefined);
  }
}
