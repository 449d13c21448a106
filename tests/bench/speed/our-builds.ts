/** Measures our own builds with and without caches, alone or compared with another commit. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, forget, type Build } from './builds.ts';
import { frontmatter } from '../../../src/corpus/body.ts';
import { median } from './numbers.ts';
import { prepareSides, run, withArticles, type Side } from './sides.ts';

const article = 'articles/needle-length';

/** Changes one sentence and records it, builds, and undoes the change. */
async function buildChanged({ folder }: Side, take: number): Promise<Build> {
  const files = [`content/${article}.mdx`, 'content/versions.yaml'];
  const places = files.map((file) => path.join(folder, file));
  const texts = places.map((place) => readFileSync(place, 'utf8'));
  const [place = '', text = ''] = [places[0], texts[0]];
  const fields = frontmatter.exec(text)?.[0] ?? '';
  const sentence = `This is take ${String(take)}.`;
  writeFileSync(place, `${fields}\n\n${sentence}\n${text.slice(fields.length)}`);
  run(folder, process.execPath, 'src/cli/record.ts', article, sentence, '--on', '2026-12-31');
  const built = await build(folder);
  for (const [at, file] of places.entries()) writeFileSync(file, texts[at] ?? '');
  return built;
}

async function buildKept({ folder }: Side): Promise<Build> {
  // A build is not skipped if there is no site.
  rmSync(path.join(folder, 'dist'), { recursive: true, force: true });
  return build(folder);
}

async function buildCold({ folder }: Side): Promise<Build> {
  forget(folder, false);
  return build(folder);
}

const kinds = {
  cold: buildCold,
  kept: buildKept,
  changed: buildChanged,
  larger: buildKept,
} as const;
type Kind = keyof typeof kinds;
type Builds = Record<Kind, Build[]>;

const secondsOf = (builds: Build[]) => median(builds.map(({ seconds }) => seconds));
const megabytesOf = (builds: Build[]) => median(builds.map(({ megabytes }) => megabytes));

/**
 * @param options.against another commit to compare with the current files
 * @param options.times builds of each kind on each side
 * @param options.growth articles to add, to measure the cost of each; 0 for none
 * @returns a table of medians
 */
export async function measureOurs(
  folder: string,
  { against, times, growth }: { against: string | undefined; times: number; growth: number },
): Promise<string> {
  const { sides, about } = prepareSides(folder, against);
  const measured = sides.map((side) => {
    const builds: Builds = { cold: [], kept: [], changed: [], larger: [] };
    return { side, larger: growth > 0 ? withArticles(side, growth) : undefined, builds };
  });
  for (const { larger } of measured) if (larger) await buildCold(larger);
  for (let take = 1; take <= times; take += 1) {
    const order = take % 2 === 1 ? measured : measured.toReversed();
    for (const kind of ['cold', 'kept', 'changed', 'larger'] as const) {
      for (const { side, larger, builds } of order) {
        const built = kind === 'larger' ? larger : side;
        if (!built) continue;
        const one = await kinds[kind](built, take);
        builds[kind].push(one);
        const { seconds, megabytes } = one;
        const said = `${seconds.toFixed(1)} s ${megabytes.toFixed(0)} MB`;
        console.error(`${String(take)} ${side.name}, ${kind}: ${said}`);
      }
    }
  }
  const rows: [string, (builds: Builds) => number, number][] = [
    ['build from nothing, s', ({ cold }) => secondsOf(cold), 1],
    ['build with caches kept, s', ({ kept }) => secondsOf(kept), 1],
    ['build after one changed sentence, s', ({ changed }) => secondsOf(changed), 1],
    ['memory at most, from nothing, MB', ({ cold }) => megabytesOf(cold), 0],
    ['memory at most, caches kept, MB', ({ kept }) => megabytesOf(kept), 0],
  ];
  if (growth > 0) {
    const perArticle = ({ kept, larger }: Builds) => (secondsOf(larger) - secondsOf(kept)) / growth;
    rows.push([`growth per added article of ${String(growth)}, caches kept, s`, perArticle, 3]);
  }
  const names = sides.map(({ name }) => name);
  const isCompared = names.length > 1;
  const lines = rows.map(([label, take, digits]) => {
    const values = measured.map(({ builds }) => take(builds));
    const [now = NaN, other = NaN] = values;
    const ratio = isCompared ? [(now / other).toFixed(2)] : [];
    return `| ${[label, ...values.map((one) => one.toFixed(digits)), ...ratio].join(' | ')} |`;
  });
  const heads = isCompared ? [...names, names.join(' / ')] : names;
  const title = `| our own pages, median of ${String(times)} | ${heads.join(' | ')} |`;
  const rule = `| --- | ${heads.map(() => '--:').join(' | ')} |`;
  return [...(about ? [about, ''] : []), title, rule, ...lines].join('\n');
}
