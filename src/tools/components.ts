/** The components of the tools by the tags that authors write in content/tools/. */
import { toolTag } from '../corpus/tags.ts';
import { tools } from './all-tools.ts';

// Other components of a tool are in its folder `parts/`, so this pattern does not match them.
const modules = import.meta.glob('./*/*.astro', { eager: true, import: 'default' });

export const toolComponents = Object.fromEntries(
  tools.map(({ id }) => {
    const tag = toolTag(id);
    const component = modules[`./${id}/${tag}.astro`];
    if (!component)
      throw new Error(
        `src/tools/${id}/ has no ${tag}.astro. Add that component: the tool’s page shows it.`,
      );
    return [tag, component];
  }),
);
