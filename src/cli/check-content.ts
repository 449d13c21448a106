/**
 * Lists what is wrong with `content/`, as a build would, without building: `npm run check:content`.
 * Under GitHub Actions (or with `--github`) each finding stands beside its line. Exit code 1 while a build would refuse.
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
if (drafts.length > 0) console.log(`Drafts, which a build leaves out: ${drafts.join(', ')}.`);
if (unfinished.length > 0)
  console.log(`Before they can be published: ${formatFindings(unfinished)}`);
process.exitCode = findings.length > 0 ? 1 : 0;
