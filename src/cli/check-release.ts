/** Names what a real release still lacks. Exit code 1 while anything is missing. */
import { placeholderUrl } from '../lib/define-site.ts';
import { site } from '../site.ts';

const missing = [
  site.url === placeholderUrl && `SITE_URL is not set; pages would name ${placeholderUrl}.`,
  !site.contact && 'contact is not set in src/site.ts; readers could not report an error.',
  !site.repository && 'repository is not set in src/site.ts; nobody could find the source.',
  !site.funding && 'funding is not set in src/site.ts; readers could not tell who pays.',
].filter((problem) => problem !== false);

if (missing.length > 0) {
  console.error(['Not ready for a release:', ...missing].join('\n  '));
  process.exitCode = 1;
} else {
  console.log('Nothing is missing for a release.');
}
