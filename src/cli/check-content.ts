/**
 * Lists the problems of `content/` without a build: `npm run check:content`. The exit code is 1 if a build would fail.
 * In GitHub Actions, or with `--github`, findings are shown beside their lines.
 */
import { checkContent } from '../corpus/check.ts';
import { formatAnnotation, formatFindings } from '../lib/finding.ts';

const isOnGitHub = process.argv.includes('--github') || process.env['GITHUB_ACTIONS'] === 'true';
const { findings, drafts, unfinished } = await checkContent(process.cwd());

if (isOnGitHub) {
  for (const finding of findings) console.log(formatAnnotation(finding, 'error'));
  for (const finding of unfinished) console.log(formatAnnotation(finding, 'warning'));
}
if (findings.length > 0) console.error(formatFindings(findings));
else console.log('Nothing is wrong with the content.');
if (drafts.length > 0) console.log(`Builds leave out these drafts: ${drafts.join(', ')}.`);
if (unfinished.length > 0) console.log(`In drafts, ${formatFindings(unfinished)}`);
process.exitCode = findings.length > 0 ? 1 : 0;
