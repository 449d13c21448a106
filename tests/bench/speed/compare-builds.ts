/** Compares build time and memory for the same articles on both sides, search included. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { build, forget, type Build } from './builds.ts';
import { copyProject } from '../../support/copy-project.ts';
import { addArticles, editArticle, makeArticles } from './generate.ts';
import { compare, median } from './numbers.ts';
import { editPeer, writePeer } from './peer.ts';

interface Measured {
  whole: Build;
  unchanged: Build;
  changed: Build;
}

interface Side {
  folder: string;
  isPeer: boolean;
  edit: (word: string) => Promise<void> | void;
}

async function measure({ folder, isPeer, edit }: Side, word: string): Promise<Measured> {
  forget(folder, isPeer);
  const whole = await build(folder);
  const unchanged = await build(folder);
  await edit(word);
  const changed = await build(folder);
  const say = ({ seconds, megabytes }: Build) =>
    `${seconds.toFixed(1)} s ${megabytes.toFixed(0)} MB`;
  console.error(
    `${isPeer ? 'Starlight' : 'ours'}: ${[whole, unchanged, changed].map(say).join(', ')}`,
  );
  return { whole, unchanged, changed };
}

const rows: [string, (one: Measured) => number, number][] = [
  ['build, s', ({ whole }) => whole.seconds, 1],
  ['memory at most, MB', ({ whole }) => whole.megabytes, 0],
  ['build of nothing new, s', ({ unchanged }) => unchanged.seconds, 1],
  ['build of one changed article, s', ({ changed }) => changed.seconds, 1],
];

/**
 * @param peer folder of the installed Starlight
 * @param folder for our copy
 * @param count number of articles besides our own pages
 * @returns rows of the table
 */
export async function compareBuilds({
  peer,
  folder,
  count,
  runs,
}: {
  peer: string;
  folder: string;
  count: number;
  runs: number;
}): Promise<string[]> {
  const copy = path.join(folder, `ours-${String(count)}`);
  const articles = await makeArticles(count);
  copyProject(copy);
  await addArticles(copy, articles);
  await writePeer(peer, articles);
  const id = articles[0]?.id ?? '';
  const sides: Side[] = [
    { folder: copy, isPeer: false, edit: (word) => editArticle(copy, id, word) },
    {
      folder: peer,
      isPeer: true,
      edit: (word) => {
        editPeer(peer, id, word);
      },
    },
  ];
  const measured: [Measured[], Measured[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    const word = `edited text, take ${'again '.repeat(run + 1).trim()}`;
    for (const side of run % 2 === 0 ? sides : sides.toReversed()) {
      measured[side.isPeer ? 1 : 0].push(await measure(side, word));
    }
  }
  rmSync(copy, { recursive: true, force: true });
  return rows.map(([label, take, digits]) =>
    compare(
      `${String(count)} articles: ${label}`,
      median(measured[0].map(take)),
      median(measured[1].map(take)),
      digits,
    ),
  );
}

/** Builds only our side at several sizes. */
export async function scale(folder: string, counts: number[]): Promise<string[]> {
  const lines = [
    '| articles | build, s | ms an article | processor, ms an article | memory, MB |',
    '| --- | --: | --: | --: | --: |',
  ];
  const each: number[][] = [];
  for (const count of counts) {
    const copy = path.join(folder, `scale-${String(count)}`);
    copyProject(copy);
    await addArticles(copy, await makeArticles(count));
    const { seconds, megabytes, processorSeconds } = await build(copy);
    const [ms, busy] = [seconds, processorSeconds].map((one) => (one * 1000) / count);
    each.push([ms ?? NaN, busy ?? NaN]);
    const row = `| ${count.toLocaleString('en-US')} | ${seconds.toFixed(1)} | ${[ms, busy].map((one) => one?.toFixed(1)).join(' | ')} | ${megabytes.toFixed(0)} |`;
    lines.push(row);
    console.error(row);
    rmSync(copy, { recursive: true, force: true });
  }
  const ratios = [0, 1].map((at) => (each.at(-1)?.[at] ?? NaN) / (each[0]?.[at] ?? NaN));
  const said = ratios.map((ratio) => ratio.toFixed(2)).join(', of the processor ');
  return [...lines, '', `Time an article, last size to first: ${said}.`];
}
