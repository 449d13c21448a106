/** Writes `deploy/` from `src/delivery/`: run it once `src/site.ts` or SITE_URL names your address. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatCaddyfile } from '../delivery/caddy.ts';
import { formatNginx } from '../delivery/nginx.ts';
import { site } from '../site.ts';

const deploy = path.join(import.meta.dirname, '../../deploy');
const files = {
  'caddy/Caddyfile': formatCaddyfile(site.url),
  ...Object.fromEntries(
    Object.entries(formatNginx(site.url)).map(([name, text]) => [`nginx/${name}`, text]),
  ),
};
for (const [name, text] of Object.entries(files)) {
  const target = path.join(deploy, name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
  console.log(`deploy/${name}`);
}
