/**
 * Builds the site, unless no file has changed since `dist/` was built.
 * `--force` builds in any case, and empties all caches except the one for compressed files.
 */
import { globSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { inputOf, outputOf, readStamp, writeStamp } from './stamp.ts';

const root = path.join(import.meta.dirname, '../..');
const dist = process.env['DIST_DIR'] ?? 'dist';
const isForced = process.argv.includes('--force');

if (isForced) {
  // Compressed files are stored by a hash of their content, so they cannot be out of date.
  const caches = globSync('*', { cwd: path.join(root, '.astro') });
  for (const name of caches.filter((name) => name !== 'compressed')) {
    rmSync(path.join(root, '.astro', name), { recursive: true, force: true });
  }
}
// Read before the build, so that a file that changes during the build causes another build.
const input = inputOf(root);
const stamp = { input, output: outputOf(root, dist) };
if (!isForced && stamp.output !== '' && readStamp(root, dist) === JSON.stringify(stamp)) {
  console.log(
    `Nothing has changed since ${dist}/ was built. To build it again: npm run build -- --force`,
  );
} else {
  enableCompileCache(path.join(root, '.astro/compiled'));
  // Loading Astro takes a second, so it is loaded only if there is something to build.
  const { build } = await import('astro');
  await build({ root });
  writeStamp(root, dist, { input, output: outputOf(root, dist) });
}
