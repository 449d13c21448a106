/**
 * Writes example configurations for nginx and Caddy: `npm run deploy:configs [-- folder]`. The default folder is `deploy/`.
 * `SITE_URL` and `BASE_PATH` set the address of the site.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatCaddyfile } from '../output/caddy.ts';
import { nginxFiles } from '../output/nginx.ts';
import { site } from '../site.ts';

const [folder = 'deploy'] = process.argv.slice(2);
const files = {
  ...nginxFiles(site.base, site.url),
  'caddy/Caddyfile': formatCaddyfile(site.base, site.url),
};
for (const [name, text] of Object.entries(files)) {
  const target = path.join(folder, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(target);
}
