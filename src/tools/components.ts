/** The tags of the tools; each stands in the words of its own page. */
import { toolTag } from '../corpus/tags.ts';
import { tools } from './all-tools.ts';

// A tool’s other components are in a folder of their own.
const modules = import.meta.glob('./*/*.astro', { eager: true, import: 'default' });

export const toolComponents = Object.fromEntries(
  tools.map(({ id }) => {
    const tag = toolTag(id);
    const component = modules[`./${id}/${tag}.astro`];
    if (!component) throw new Error(`src/tools/${id}/ has no ${tag}.astro, the tag of its page.`);
    return [tag, component];
  }),
);
