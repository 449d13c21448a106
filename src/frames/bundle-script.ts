/** Makes the small scripts of the embed from their TypeScript, in one file each, without dependencies. */
import path from 'node:path';
import { build } from 'rolldown';
import { readColor } from './contrast.ts';
import { hexOf } from '../ui/token-colors.ts';

/**
 * @param entry the script, from `src/`, such as `frames/frame.ts`
 * @param home address of the site, for a script that must know it; left out, the script takes it from its own
 * @returns a classic script that adds no global
 */
export async function bundleScript(entry: string, home = ''): Promise<string> {
  const papers = [hexOf('paper', 'light'), hexOf('paper', 'dark')].map(readColor);
  const { output } = await build({
    // The build runs from the root of the project, and this module from wherever it was bundled to.
    input: path.resolve('src', entry),
    transform: {
      define: { __HOME__: JSON.stringify(home), __PAPERS__: JSON.stringify(papers) },
      target: 'es2022',
    },
    output: { format: 'iife', minify: true, comments: false },
    write: false,
    logLevel: 'warn',
  });
  return output[0].code;
}
