/** Makes the small scripts of the embed from their TypeScript, in one file each, without dependencies. */
import path from 'node:path';
import { build } from 'rolldown';

/**
 * @param entry the script, beside this file, as `frame.ts`
 * @param origin of the site, for scripts that must know it; left out, they find it out from their own address
 * @returns a classic script that adds no global
 */
export async function bundleScript(entry: string, origin?: string): Promise<string> {
  const { output } = await build({
    // The build runs from the root of the project, and this module from wherever it was bundled to.
    input: path.resolve('src/embed', entry),
    transform: { define: { __ORIGIN__: JSON.stringify(origin ?? '') }, target: 'es2020' },
    output: { format: 'iife', minify: true },
    write: false,
    logLevel: 'warn',
  });
  return output[0].code;
}
