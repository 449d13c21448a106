/**
 * Runs the W3C’s Nu HTML checker on every page, stylesheet and drawing: `npm run test:nu`. Needs Java 11 or later.
 * `--built` uses `dist/` as it is.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { dist, root } from '../support/paths.ts';
import { differs, Tally } from '../support/tally.ts';

const { values: options } = parseArgs({ options: { built: { type: 'boolean', default: false } } });
const tally = new Tally();
const jar = createRequire(import.meta.url)('vnu-jar') as string;

interface Message {
  type: string;
  url?: string;
  message: string;
  extract?: string;
  lastLine?: number;
}

/** CSS that standards allow and the checker does not know yet. Delete an entry when the checker knows it. */
const tooNew: readonly (readonly [standard: string, message: RegExp])[] = [
  ['Anchor Positioning 1', /^CSS: “position-(?:area|try-fallbacks)”: Property/],
  ['Anchor Positioning 1', /^CSS: “inset”: “anchor\(end\)” is not/],
  ['View Transitions 1', /^CSS: Parse Error\. .*tion-group\(root\)/],
  ['View Transitions 2', /^CSS: Unrecognized at-rule “@view-transition”/],
  ['Scroll-driven Animations 1', /^CSS: “animation(?:-timeline)?”: (?:Property|“scroll)/],
  ['Containment 3', /^CSS: (?:Unrecognized at-rule “@container”|“container-type”: Property)/],
  ['Properties and Values 1', /^CSS: Unrecognized at-rule “@property”/],
  // Tailwind asks for it in @supports, to find browsers that do not know @property.
  ['Box 4', /^CSS: “margin-trim”: Property/],
  ['SVG 2', /^CSS: “(?:vector-effect|paint-order)”: Property/],
];
const needed = new Set<RegExp>();
const isTooNew = (said: string): boolean =>
  tooNew.some(([, known]) => {
    if (known.test(said)) needed.add(known);
    return known.test(said);
  });

if (spawnSync('java', ['-version']).status !== 0) {
  console.error('Java is missing. On Debian, as root: apt-get install default-jre-headless');
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const build = ['run', '--silent', 'build'];
if (!options.built && spawnSync('npm', build, { cwd: root, stdio: 'inherit' }).status !== 0) {
  throw new Error('The site could not be built.');
}
for (const [name, ...skip] of [
  ['HTML', '--skip-non-html'],
  ['SVG', '--skip-non-svg'],
  ['CSS', '--skip-non-css'],
]) {
  await tally.check(`Nu finds no error in any ${name ?? ''} file`, () => {
    const args = ['-Xss4m', '-jar', jar, ...skip, '--errors-only', '--format', 'json', dist];
    const { stderr, error } = spawnSync('java', args, {
      encoding: 'utf8',
      maxBuffer: 200_000_000,
    });
    if (error) throw error;
    const { messages } = JSON.parse(stderr) as { messages: Message[] };
    const real = messages.filter(({ message, extract = '' }) => !isTooNew(`${message} ${extract}`));
    for (const { url = '', message, extract = '' } of real.slice(0, 20)) {
      console.error(`${url.replace(/^.*\/dist\//, '')}: ${message}\n    ${extract}`);
    }
    return Promise.resolve(differs(real.length, 0));
  });
}
tally.note(
  'the checker still needs every exception in the list',
  tooNew.find(([, known]) => !needed.has(known))?.join(': '),
);
tally.end();
