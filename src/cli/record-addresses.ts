/** Adds every address of the built site that clinics may use to the list of those that stay. Takes none away. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { embeddedAddresses, publishedFile, readAddresses } from './published.ts';

const site = path.resolve(process.env['DIST_DIR'] ?? 'dist');
const built = embeddedAddresses(site);
if (built.length === 0) {
  console.error(`${site} has nothing to embed. Run npm run build first.`);
  process.exit(1);
}
const known = existsSync(publishedFile) ? readAddresses(readFileSync(publishedFile, 'utf8')) : [];
const all = [...new Set([...known, ...built])].toSorted();
writeFileSync(publishedFile, `${all.join('\n')}\n`);
console.log(`${String(all.length - known.length)} added to ${publishedFile}.`);
