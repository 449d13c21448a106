/** Rewords a copy of the content as editors do, whatever its words are. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { record } from '../../src/cli/record.ts';
import { checkContent } from '../../src/corpus/check.ts';

type Change = (text: string) => string;

/** Longest texts that leave room for one more word. The schemas have the limits. */
const [titleRoom, descriptionRoom] = [55, 140];

const ifShort =
  (pattern: RegExp, room: number, change: (words: string) => string): Change =>
  (text) =>
    text.replace(pattern, (line: string, key: string, words: string) =>
      words.length <= room ? key + change(words) : line,
    );

/** Removes the first paragraph of plain words that follows another one. */
const removeParagraph: Change = (text) =>
  text.replace(/(\n\n[A-Z][^\n<#|>]*(?:\n[^\n<#|>-][^\n<#|>]*)*)\n\n[A-Z][^<#|>]*?(?=\n\n)/, '$1');

/** Renames headings that no link, setting or code refers to. */
function renameHeadings(folder: string): Change {
  const all = globSync(path.join(folder, '{content,src}/**/*.{mdx,yaml,ts,astro}'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const slugOf = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .trim()
      .replaceAll(' ', '-');
  return (text) =>
    text.replace(/^## (.+)$/gm, (line: string, heading: string) =>
      all.includes(slugOf(heading)) ? line : `## Again: ${heading}`,
    );
}

/** Changes files below `content/`. An edit that breaks a rule is undone, as an editor would do. */
async function edit(folder: string, pattern: string, change: Change): Promise<number> {
  const originals = new Map<string, string>();
  for (const file of globSync(path.join(folder, 'content', pattern))) {
    const text = readFileSync(file, 'utf8');
    const edited = change(text);
    if (edited === text) continue;
    originals.set(path.relative(folder, file), text);
    writeFileSync(file, edited);
  }
  const { findings } = await checkContent(folder);
  const broken = new Set(
    findings.filter(({ rule }) => rule !== 'version-is-recorded').map(({ file }) => file),
  );
  const wrong = [...originals].filter(([file]) => broken.has(file));
  if (broken.size > 0 && wrong.length === 0) {
    throw new Error(`Edits of ${pattern} break a rule in ${[...broken].join(', ')}.`);
  }
  for (const [file, original] of wrong) {
    writeFileSync(path.join(folder, file), original);
    originals.delete(file);
  }
  return originals.size;
}

/** Gives a source another id, in all files. */
async function renameReference(folder: string): Promise<number> {
  const list = readFileSync(path.join(folder, 'content/references.yaml'), 'utf8');
  const [, id = ''] = /^([a-z][\w-]*):$/m.exec(list) ?? [];
  const whole = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g');
  return edit(folder, '**/*.{mdx,yaml}', (text) => text.replace(whole, `${id}-again`));
}

/** The newest day in the history of pages. */
function newestDay(folder: string): string {
  const text = readFileSync(path.join(folder, 'content/versions.yaml'), 'utf8');
  const days = [...text.matchAll(/\bon: (\d{4}-\d\d-\d\d)/g)].map(([, day = '']) => day);
  return days.toSorted().at(-1) ?? '';
}

/**
 * Changes titles, descriptions, headings, sentences, definitions and ids, and removes paragraphs.
 * @param folder contains `content/` and `src/`
 * @returns how many files each kind of edit has changed
 */
export async function rewordContent(folder: string): Promise<Map<string, number>> {
  const pages = '{articles,concerns,tools}/*.mdx';
  const edits = new Map<string, () => Promise<number>>([
    [
      'titles',
      () =>
        edit(
          folder,
          pages,
          ifShort(/^(title: )([^>'"\n]+)$/m, titleRoom, (w) => `${w} now`),
        ),
    ],
    [
      'descriptions',
      () =>
        edit(
          folder,
          pages,
          ifShort(/^(description: )([^>'"\n]+)$/m, descriptionRoom, (w) => `Briefly. ${w}`),
        ),
    ],
    ['headings', () => edit(folder, pages, renameHeadings(folder))],
    ['paragraphs removed', () => edit(folder, pages, removeParagraph)],
    ['sentences', () => edit(folder, pages, (text) => `${text.trimEnd()}\n\nAsk first.\n`)],
    [
      'claims',
      () =>
        edit(folder, 'claims/*.yaml', (text) =>
          text.replace(/^explanation: >-\n {2}/m, '$&Briefly. '),
        ),
    ],
    [
      'definitions',
      () =>
        edit(folder, 'glossary.yaml', (text) =>
          text.replace(/^ {2}definition: (?:>-\n {4})?(?=[A-Z])/m, '$&Briefly. '),
        ),
    ],
    [
      'sources',
      () =>
        edit(folder, 'references.yaml', (text) =>
          text.replace(/^ {4}title: (?=[A-Z])/m, '$&About '),
        ),
    ],
    ['ids of sources', () => renameReference(folder)],
  ]);
  const counts = new Map<string, number>();
  for (const [name, run] of edits) counts.set(name, await run());
  await record(folder, ['--changed', 'Other words.'], newestDay(folder));
  return counts;
}
