/** The rules of the house that a machine can hold; CONTRIBUTING says why. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, read } from '../support/paths.ts';

const source = filesOf('src/**/*.{ts,astro,css}');
const layers = [
  ['lib'],
  ['words'],
  ['ui', 'corpus'],
  ['evidence'],
  ['drawings'],
  ['glossary', 'concerns'],
  ['tools'],
  ['offline'],
  ['articles'],
  ['search', 'frames'],
  ['generator', 'sharing', 'exports'],
  ['history', 'quality'],
  ['pages'],
  ['output'],
  ['cli'],
];
const heightOf = (folder: string): number => layers.findIndex((names) => names.includes(folder));
/** Bound at the root of src, and open to all. */
const shared = ['site.ts', 'sources.ts', 'content.config.ts'];

function importsOf(file: string): string[] {
  const text = read(file);
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((m) => m[1] ?? '');
  return named.map((target) => path.posix.join(path.posix.dirname(file), target));
}

describe('imports', () => {
  test('point down the order of the subjects, never sideways or up', () => {
    const wrong = source.flatMap((file) => {
      const [, folder = '', rest] = file.split('/');
      if (rest === undefined) return [];
      return importsOf(file)
        .filter((target) => target.startsWith('src/'))
        .map((target) => ({ target, to: target.split('/')[1] ?? '' }))
        .filter(({ to }) => to !== folder && !shared.includes(to))
        .filter(({ to }) => heightOf(to) >= heightOf(folder))
        .map(({ target }) => `${file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('of astro:content stand in corpus/ and pages/ only', () => {
    const doors = source.filter((file) => read(file).includes("from 'astro:content'"));
    const wrong = doors.filter((file) => !/^src\/(corpus|pages)\/|content\.config/.test(file));
    expect(wrong).toEqual([]);
    const loading = doors.filter((file) => /getCollection|getEntry/.test(read(file)));
    expect(loading).toEqual(['src/corpus/corpus.ts']);
  });

  test('of browser code bring neither Astro nor Node along', () => {
    const browser = filesOf('src/**/{element,model}.ts').concat(
      filesOf('src/search/{pagefind,excerpt,result-item}.ts'),
    );
    const wrong = browser.filter((file) => /from '(astro|node):/.test(read(file)));
    expect(browser.length).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
  });

  test('of words are in no script, which would make each page load all words', () => {
    // The build handles elements of node-html-parser, which have the same name.
    const scripts = filesOf('src/**/*.ts').filter(
      (file) => /\bHTMLElement\b/.test(read(file)) && !read(file).includes("'node-html-parser'"),
    );
    const wrong = scripts.filter((file) =>
      /^import (?!type).*\/words\/words\.ts'/m.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });

  test('are never written in MDX', () => {
    const wrong = filesOf('content/**/*.mdx').filter((file) => /^import /m.test(read(file)));
    expect(wrong).toEqual([]);
  });
});

describe('names', () => {
  test('of the root are the ones the README knows', () => {
    const known =
      /^(src|content|public|tests|deploy|README\.md|CONTRIBUTING\.md|CHANGELOG\.md|LICENSE|LICENSE-content|astro\.config\.mjs|eslint\.config\.mjs|package\.json|package-lock\.json|tsconfig\.json)$/;
    const ignored = /^(node_modules|dist.*)$/;
    expect(filesOf('*').filter((name) => !known.test(name) && !ignored.test(name))).toEqual([]);
  });

  test('say one thing: PascalCase components, kebab-case modules, no index, no drawers', () => {
    const wrong = source.filter((file) => {
      const name = path.posix.basename(file);
      if (file.startsWith('src/pages/')) return false;
      if (file.endsWith('.astro')) return !/^[A-Z][A-Za-z]+\.astro$/.test(name);
      return !/^[a-z]+(-[a-z]+)*(\.config|\.d)?\.(ts|css)$/.test(name) || name === 'index.ts';
    });
    const drawers = source.filter((file) =>
      /\/(utils|helpers|common|shared|core|misc|types)\//.test(file),
    );
    expect([...wrong, ...drawers]).toEqual([]);
  });

  test('of tests follow the files they test', () => {
    const wrong = filesOf('tests/unit/*/**/*.test.ts').filter((file) => {
      const subject = file.replace('tests/unit', 'src').replace('.test.ts', '.ts');
      // The rules are tested together: one table of corpora, one of sentences.
      return subject !== 'src/corpus/words.ts' && !filesOf(subject).length;
    });
    expect(wrong).toEqual([]);
  });
});

const cap = (file: string): number => {
  // A table of words, one line each.
  if (file.startsWith('src/words/')) return Infinity;
  if (file.startsWith('src/pages/')) return 30;
  if (file.startsWith('src/corpus/rules/')) return 60;
  if (file.endsWith('schema.ts')) return 120;
  if (file.endsWith('/element.ts')) return 180;
  if (file.startsWith('tests/')) return 250;
  if (file.endsWith('.css')) return 200;
  return file.endsWith('.astro') ? 180 : 220;
};

test('no file is longer than its kind may be', () => {
  const files = [...source, ...filesOf('tests/**/*.ts')];
  const long = files
    .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .filter(({ file, lines }) => lines > cap(file))
    .map(
      ({ file, lines }) => `${file} has ${String(lines)} lines; ${String(cap(file))} are allowed`,
    );
  expect(long).toEqual([]);
});

describe('code', () => {
  const lines = [...source, ...filesOf('tests/**/*.ts')].flatMap((file) =>
    read(file)
      .split('\n')
      .map((text, index) => ({ text, place: `${file}:${String(index + 1)}` })),
  );
  const places = (pattern: RegExp, where = /./) =>
    lines
      .filter(({ text, place }) => where.test(place) && pattern.test(text))
      .map(({ place, text }) => `${place}  ${text.trim()}`);

  test('has colors in tokens.css only', () => {
    const color = /#[0-9a-f]{3,8}\b(?!-)|\b(?:rgb|hsl|oklch|oklab|lab)a?\(/i;
    const found = places(color, /^src\/.*\.(css|astro)/).filter(
      (line) => !/^src\/ui\/tokens\.css|href=|url\(#/.test(line),
    );
    expect(found).toEqual([]);
  });

  test('has no inline handler and no style attribute', () => {
    expect(places(/\s(?:style|on[a-z]+)=["{]/, /^src\/.*\.astro/)).toEqual([]);
  });

  test('has no way around the types and no HTML made of strings', () => {
    const escape = /@ts-ignore|: any\b|as any\b|\.innerHTML|set:html/;
    // JSON in a script element, slots in a sentence, our own pages in parts that fold, and tables with a name.
    const allowed =
      /^(?!tests\/unit\/house|src\/ui\/(?:StructuredData|Sentence)|src\/frames\/EmbedArticle|src\/articles\/Table)/;
    expect(places(escape, allowed)).toEqual([]);
  });

  test('has !important in print and for [hidden] only', () => {
    const found = places(/!important/, /^src\/.*\.(?:css|astro)$/);
    expect(found.filter((line) => !/ui\/(print|base)\.css/.test(line))).toEqual([]);
  });
});
