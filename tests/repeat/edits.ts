/** Other words for a copy of the project, one change of each kind that a page can show. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { record } from '../../src/cli/record.ts';
import { addArticles, makeArticles } from '../bench/speed/generate.ts';

const edits: readonly (readonly [file: string, from: RegExp, to: string])[] = [
  ['articles/needle-length.mdx', /$/, '\nAsk first.\n'],
  // What other pages show of a page.
  ['articles/cost.mdx', /^title: .*$/m, 'title: What moves the price'],
  ['concerns/stretch-marks.mdx', /^description: /m, '$&Briefly. '],
  ['tools/needle-depth.mdx', /^title: .*$/m, 'title: How far do needles reach?'],
  ['tools/recovery-guide.mdx', /^description: /m, '$&Briefly. '],
  ['claims/acids-wait.yaml', /^explanation: >-\n {2}/m, '$&Briefly. '],
  ['glossary.yaml', /\nplatelet-rich-plasma:\n(?: .*\n)*? +definition: (?:>-\n +)?/, '$&Briefly. '],
  ['references.yaml', /title: How to spot erythema/, 'title: Redness'],
];

const dayOf = /\bon: (\d{4}-\d\d-\d\d)/g;

/** @param folder holds `content/` with the words as they are */
export async function editContent(folder: string): Promise<void> {
  const place = (file: string) => path.join(folder, 'content', file);
  for (const [file, from, to] of edits) {
    const text = readFileSync(place(file), 'utf8');
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`${file} has nothing that matches ${String(from)}.`);
    writeFileSync(place(file), edited);
  }
  const days = [...readFileSync(place('versions.yaml'), 'utf8').matchAll(dayOf)];
  const newest =
    days
      .map(([, day = '']) => day)
      .toSorted()
      .at(-1) ?? '';
  await record(folder, ['--changed', 'Other words.'], newest);
  await addArticles(folder, await makeArticles(1));
}
