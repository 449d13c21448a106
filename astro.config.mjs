import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { bundleEmbeds } from './src/build/bundle-embeds.ts';
import { checkContent } from './src/build/check-content.ts';
import { checkLinks } from './src/build/check-links.ts';
import { indexForSearch } from './src/build/index-for-search.ts';
import { pageFilter } from './src/build/list-pages.ts';
import { pruneStyles } from './src/build/prune-styles.ts';
import { swapDist } from './src/build/swap-dist.ts';
import { writeFragments } from './src/build/write-fragments.ts';
import { site } from './src/site.ts';

// A build is made beside the last good one and takes its place only when all of it is sound.
const dist = process.env.DIST_DIR ?? 'dist';

export default defineConfig({
  site: site.url,
  base: site.base,
  trailingSlash: 'always',
  outDir: `./${dist}.next`,
  cacheDir: './.astro',
  scopedStyleStrategy: 'where',
  devToolbar: { enabled: false },
  // One answer brings the words and their look.
  build: { inlineStylesheets: 'always' },
  // A page whose words, sources and code are those of the last build is taken from it.
  experimental: { incrementalBuild: true },
  // In this order: check the words, build, list the pages, cut their styles, hand them out, index them, follow every link, publish.
  integrations: [
    checkContent(),
    mdx(),
    sitemap({ filter: pageFilter(import.meta.dirname) }),
    pruneStyles(),
    writeFragments(),
    bundleEmbeds(),
    indexForSearch(),
    checkLinks(),
    swapDist(dist),
  ],
  vite: {
    plugins: [tailwindcss()],
    // Astro marks MDX modules with a directive of its own; the bundler need not warn of it.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
