/** Adds the addresses that clinics can use to `content/published.txt`: `npm run record:addresses`. Removes none. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { embeddedAddresses, publishedFile, readAddresses } from './published.ts';

const site = path.resolve(process.env['DIST_DIR'] ?? 'dist');
const built = embeddedAddresses(site);
if (built.length === 0) {
  console.error(`${site} has no pages to embed. Run npm run build first.`);
  process.exit(1);
}
const known = existsSync(publishedFile) ? readAddresses(readFileSync(publishedFile, 'utf8')) : [];
const all = [...new Set([...known, ...built])].toSorted();
writeFileSync(publishedFile, `${all.join('\n')}\n`);
console.log(`Added ${String(all.length - known.length)} addresses to ${publishedFile}.`);
