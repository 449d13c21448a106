import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { lastChecked } from './src/corpus/check.ts';
import { listedIn } from './src/corpus/page-list.ts';
import { siteBuild } from './src/output/site-build.ts';
import { site } from './src/site.ts';

// A build writes to a folder of its own, which replaces `dist` at the end of a successful build.
const dist = process.env.DIST_DIR ?? 'dist';

let isListed;
/** Removes pages from the sitemap that search engines must not list. */
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
  // With inlined styles, a page needs only one request before it is shown.
  build: { inlineStylesheets: 'always', concurrency: 4 },
  // Writes JSON schemas, so that code editors can complete the fields of pages (see `.vscode/settings.json`).
  experimental: { contentIntellisense: true },
  // `siteBuild` comes last because it replaces the previous site.
  integrations: [mdx(), sitemap({ serialize }), siteBuild(dist)],
  vite: {
    plugins: [tailwindcss()],
    // Astro marks MDX modules with a directive that the bundler does not know.
    build: {
      rolldownOptions: { checks: { moduleLevelDirective: false } },
      // Scripts stay in files, so that the HTML is smaller and its text is shown earlier.
      assetsInlineLimit: 0,
    },
    // The search worker has its own policy, which servers recognize by this folder.
    worker: { rolldownOptions: { output: { entryFileNames: '_search/[name].[hash].js' } } },
  },
});
