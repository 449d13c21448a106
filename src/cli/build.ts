/**
 * Builds the site, unless `dist/` is already what a build would make of the files as they are.
 * `--force` builds in any case, and from nothing but compressed files.
 */
import { globSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { inputOf, outputOf, readStamp, writeStamp } from './stamp.ts';

const root = path.join(import.meta.dirname, '../..');
const dist = process.env['DIST_DIR'] ?? 'dist';
const isForced = process.argv.includes('--force');

if (isForced) {
  // Compressed files are found by their content alone, so they cannot be out of date.
  const caches = globSync('*', { cwd: path.join(root, '.astro') });
  for (const name of caches.filter((name) => name !== 'compressed')) {
    rmSync(path.join(root, '.astro', name), { recursive: true, force: true });
  }
}
// What somebody changes from now on is not built.
const input = inputOf(root);
const stamp = { input, output: outputOf(root, dist) };
if (!isForced && stamp.output !== '' && readStamp(root, dist) === JSON.stringify(stamp)) {
  console.log(
    `Nothing changed since ${dist}/ was built. To build it anew: npm run build -- --force`,
  );
} else {
  enableCompileCache(path.join(root, '.astro/compiled'));
  // Astro takes a second to load, which a build of nothing new need not wait for.
  const { build } = await import('astro');
  await build({ root });
  writeStamp(root, dist, { input, output: outputOf(root, dist) });
}
