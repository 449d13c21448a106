/** Published loaders that never change, with their hashes; none before the first is out. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'astro/zod';
import type { Pinned } from './snippets.ts';

/** The file says more than is needed here; see `frozen.ts`. */
const schema = z.array(
  z.object({
    version: z.string().regex(/^\d+\.\d+\.\d+$/),
    file: z.string().regex(/^v\d+\.\d+\.\d+\.js$/),
    integrity: z.string().regex(/^sha384-[\w+/]{64}$/),
  }),
);

/**
 * The newest loader in `public/embed/versions.json`, or nothing where the file is missing.
 * @param file from the root of the project
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
