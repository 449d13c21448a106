/** The same words in Starlight, installed from npm with its default settings. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { frontmatter } from '../../../src/corpus/body.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { entriesOf, type Corpus } from '../../../src/corpus/rule.ts';
import { sources } from '../../../src/sources.ts';
import { read, root } from '../../support/paths.ts';
import { asMarkdown } from './as-markdown.ts';
import type { Article } from './generate.ts';

const pinned = (JSON.parse(read('package.json')) as { dependencies: Record<string, string> })
  .dependencies;
/** Both sides use the same version of Astro. */
export const versions = {
  astro: pinned['astro'] ?? '',
  '@astrojs/starlight': '0.42.4',
  sharp: pinned['sharp'] ?? '',
};

const config = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://peer.example',
  integrations: [starlight({ title: 'Microneedling, Explained' })],
});
`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;
const home = `---
title: Microneedling, Explained
description: What it is, what it can do for you, and how to look after your skin.
---

Choose a page.
`;

function put(folder: string, file: string, text: string): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

/** Installs Starlight into a folder. */
export function installPeer(folder: string): void {
  const manifest = {
    name: 'peer',
    private: true,
    type: 'module',
    scripts: { build: 'astro build' },
    dependencies: versions,
  };
  put(folder, 'package.json', JSON.stringify(manifest));
  put(folder, 'astro.config.mjs', config);
  put(folder, 'src/content.config.ts', collections);
  put(folder, 'src/content/docs/index.md', home);
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error('npm could not install Starlight. Can it reach the registry?');
}

const placeOf = (page: string): string => `src/content/docs/${page}.md`;

/** Writes our guides and concerns and more articles into the folder. */
export async function writePeer(folder: string, articles: Article[]): Promise<void> {
  const { corpus } = await readCorpus(root, sources);
  for (const { file, data } of [...entriesOf(corpus.articles), ...entriesOf(corpus.concerns)]) {
    const place = placeOf(file.replace(/^content\/|\.mdx$/g, ''));
    put(folder, place, asMarkdown(readFileSync(path.join(root, file), 'utf8'), data, corpus));
  }
  for (const article of articles) {
    put(folder, placeOf(`articles/${article.id}`), documentOf(article, corpus));
  }
}

/** Fields that every article has, generated ones too. */
function documentOf({ text }: Article, corpus: Corpus): string {
  const fields = parse(frontmatter.exec(text)?.[1] ?? '') as Parameters<typeof asMarkdown>[1];
  return asMarkdown(text, fields, corpus);
}

/** Adds one sentence to an article. */
export function editPeer(folder: string, id: string, word: string): void {
  const place = placeOf(`articles/${id}`);
  const text = readFileSync(path.join(folder, place), 'utf8');
  put(folder, place, text.replace(/\n---\n\n/, `\n---\n\nThis is ${word}.\n\n`));
}
