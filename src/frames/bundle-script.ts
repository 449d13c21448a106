/** Bundles each script for frames and hosts from TypeScript into one file without dependencies. */
import path from 'node:path';
import { build } from 'rolldown';
import { readColor } from './contrast.ts';
import { hexOf } from '../ui/token-colors.ts';

/**
 * @param entry the script, from `src/`, such as `frames/frame.ts`
 * @param home address of the site; without it, the script derives it from its own address
 * @returns a classic script without global variables
 */
export async function bundleScript(entry: string, home = ''): Promise<string> {
  const papers = [hexOf('paper', 'light'), hexOf('paper', 'dark')].map(readColor);
  const { output } = await build({
    // A path from the root of the project, because the bundled module is in another folder.
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
