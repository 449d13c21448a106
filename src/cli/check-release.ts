/** Lists the settings that a real release needs. The exit code is 1 if one is missing. */
import { placeholderUrl } from '../lib/define-site.ts';
import { site } from '../site.ts';

const missing = [
  site.url === placeholderUrl &&
    `SITE_URL is not set, so pages would link to ${placeholderUrl}. Set it to the address of the site.`,
  !site.contact && 'src/site.ts has no contact. Set an email address where readers report errors.',
  !site.repository && 'src/site.ts has no repository. Set the address of the source code.',
  !site.funding &&
    'src/site.ts has no funding. Write one sentence that says who pays for the site.',
].filter((problem) => problem !== false);

if (missing.length > 0) {
  console.error(['The site is not ready for a release:', ...missing].join('\n  '));
  process.exitCode = 1;
} else {
  console.log('The site is ready for a release.');
}
