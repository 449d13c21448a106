import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { lastChecked } from './src/corpus/check.ts';
import { listedIn } from './src/corpus/page-list.ts';
import { siteBuild } from './src/output/site-build.ts';
import { site } from './src/site.ts';

// A build is made beside the last good one and takes its place only when all of it is sound.
const dist = process.env.DIST_DIR ?? 'dist';

let isListed;
/** Leaves out of the sitemap what search engines must not list. */
async function serialize(item) {
  isListed ??= listedIn((await lastChecked(import.meta.dirname)).corpus);
  return isListed(item.url) ? item : undefined;
}

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  outDir: `./${dist}.next`,
  cacheDir: './.astro',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  // One answer brings the words and their look.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // Editors complete the fields of a page, by `.vscode/settings.json`.
  experimental: { contentIntellisense: true },
  // Last of all, the site is finished and takes the place of the one before.
  integrations: [mdx(), sitemap({ serialize }), siteBuild(dist)],
  vite: {
    plugins: [tailwindcss()],
    // Astro marks MDX modules with a directive of its own; the bundler need not warn of it.
    build: {
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      // A script waits its turn in a file of its own, and leaves the first answer to the words.
      assetsInlineLimit: 0,
    },
    // In a folder of its own, since its policy is.
    worker: { rolldownOptions: { output: { entryFileNames: '_search/[name].[hash].js' } } },
  },
});
