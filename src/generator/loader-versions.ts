/** Finds the newest published loader. A published loader never changes, so that a clinic can pin its hash. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import type { Pinned } from './snippets.ts';

/** The fields that this page needs; `src/frames/frozen-loader.ts` has all of them. */
const schema = z.array(
  z.object({
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    file: z.string().regex(/^v\d+\.\d+\.\d+\.js$/),
    integrity: z.string().regex(/^sha384-[\w+/]{64}$/),
  }),
);

/**
 * @param file from the root of the project
 * @returns undefined if the file does not exist, which means that no loader is published yet
 */
export function newestLoader(file = 'public/embed/versions.json'): Pinned | undefined {
  const place = path.resolve(file);
  if (!existsSync(place)) return undefined;
  const versions = schema.parse(JSON.parse(readFileSync(place, 'utf8')));
  const numbers = ({ version }: Pinned) => version.split('.').map(Number);
  return versions.toSorted((a, b) => {
    const [one, other] = [numbers(a), numbers(b)];
    const at = one.findIndex((number, index) => number !== other[index]);
    return at < 0 ? 0 : (other[at] ?? 0) - (one[at] ?? 0);
  })[0];
}
