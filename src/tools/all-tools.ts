/** All tools. Each folder with a `tool.ts` is a tool, so deleting the folder deletes the tool. */
import { globSync } from 'node:fs';
import type { Tool } from './define-tool.ts';

interface Module {
  tool: Tool;
}

/** For commands and the Astro config, which Node runs without Vite. */
async function readFolders(): Promise<Module[]> {
  const files = globSync('*/tool.ts', { cwd: import.meta.dirname }).toSorted();
  const load = (file: string) =>
    import(/* @vite-ignore */ new URL(file, import.meta.url).href) as Promise<Module>;
  return Promise.all(files.map(load));
}

// Vite replaces `import.meta.glob` while it bundles. Plain Node has no `import.meta.env` and reads the folder.
const modules =
  typeof import.meta.env === 'object'
    ? Object.values(import.meta.glob<Module>('./*/tool.ts', { eager: true }))
    : await readFolders();

/** In the order of their ids. */
export const tools: readonly Tool[] = modules.map(({ tool }) => tool);
