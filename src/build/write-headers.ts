import { writeFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { formatHeadersFile } from '../delivery/headers-file.ts';
import { site } from '../site.ts';
import type { Site } from './site.ts';

/** Writes `_headers` for hosts that read it. */
export async function writeHeaders({ dist, base }: Site): Promise<void> {
  const found = await Array.fromAsync(glob('**/*', { cwd: dist, withFileTypes: true }));
  const files = found
    .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)))
    .map((file) => `/${file.split(path.sep).join('/')}`);
  writeFileSync(path.join(dist, '_headers'), formatHeadersFile(files, site.url, base));
}
