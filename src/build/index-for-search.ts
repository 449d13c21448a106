import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';

/** Writes Pagefind’s index beside the pages it was made from. */
export function indexForSearch(): AstroIntegration {
  return {
    name: 'index-for-search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index, errors } = await createIndex({ rootSelector: 'main' });
        if (!index) throw new Error(`Pagefind did not start: ${errors.join(' ')}`);
        const added = await index.addDirectory({ path: site });
        const written = await index.writeFiles({ outputPath: path.join(site, 'pagefind') });
        const problems = [...added.errors, ...written.errors];
        if (problems.length > 0) throw new Error(`Pagefind: ${problems.join(' ')}`);
        logger.info(`${String(added.page_count)} pages can be searched.`);
      },
    },
  };
}
