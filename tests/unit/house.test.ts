/** Checks the rules of the code that a program can check. CONTRIBUTING gives the reasons. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../src/corpus/rules.ts';
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
/** Files at the root of src, which all folders can import. */
const shared = ['site.ts', 'sources.ts', 'content.config.ts'];

function importsOf(file: string): string[] {
  const text = read(file);
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((m) => m[1] ?? '');
  return named.map((target) => path.posix.join(path.posix.dirname(file), target));
}

test('the README shows the folders of src in the order of imports', () => {
  const order = layers.map((names) => names.join(', ')).join('  ←  ');
  expect(read('README.md')).toContain(`\n  ${order}\n`);
  const folders = new Set(
    source.map((file) => file.split('/')).flatMap(([, name, rest]) => (rest ? (name ?? '') : [])),
  );
  expect([...folders].toSorted()).toEqual(layers.flat().toSorted());
});

describe('a file in src', () => {
  test('imports only from its own folder and from folders below it', () => {
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

  test('imports astro:content only in corpus/ and pages/', () => {
    const doors = source.filter((file) => read(file).includes("from 'astro:content'"));
    const wrong = doors.filter((file) => !/^src\/(corpus|pages)\/|content\.config/.test(file));
    expect(wrong).toEqual([]);
    const loading = doors.filter((file) => /getCollection|getEntry/.test(read(file)));
    expect(loading).toEqual(['src/corpus/corpus.ts']);
  });

  test('that runs in browsers imports neither Astro nor Node', () => {
    const browser = filesOf('src/**/{element,model}.ts').concat(
      filesOf('src/search/{pagefind,excerpt,result-item}.ts'),
    );
    const wrong = browser.filter((file) => /from '(astro|node):/.test(read(file)));
    expect(browser.length).toBeGreaterThan(3);
    expect(wrong).toEqual([]);
  });

  test('that runs in browsers does not import the words, because each page would load all of them', () => {
    // The build handles elements of node-html-parser, which have the same name.
    const scripts = filesOf('src/**/*.ts').filter(
      (file) => /\bHTMLElement\b/.test(read(file)) && !read(file).includes("'node-html-parser'"),
    );
    const wrong = scripts.filter((file) =>
      /^import (?!type).*\/words\/words\.ts'/m.test(read(file)),
    );
    expect(wrong).toEqual([]);
  });
});

test('MDX files have no imports', () => {
  const wrong = filesOf('content/**/*.mdx').filter((file) => /^import /m.test(read(file)));
  expect(wrong).toEqual([]);
});

describe('the names of', () => {
  test('files in the root are on a fixed list', () => {
    const known =
      /^(src|content|public|tests|deploy|README\.md|CONTRIBUTING\.md|CHANGELOG\.md|LICENSE|LICENSE-content|astro\.config\.mjs|eslint\.config\.mjs|package\.json|package-lock\.json|tsconfig\.json)$/;
    const ignored = /^(node_modules|dist.*)$/;
    expect(filesOf('*').filter((name) => !known.test(name) && !ignored.test(name))).toEqual([]);
  });

  test('components are in PascalCase, modules in kebab-case, and no folder is a collection of helpers', () => {
    const wrong = source.filter((file) => {
      const name = path.posix.basename(file);
      if (file.startsWith('src/pages/')) return false;
      if (file.endsWith('.astro')) return !/^[A-Z][A-Za-z]+\.astro$/.test(name);
      return !/^[a-z]+(-[a-z]+)*(\.config|\.d)?\.(ts|css)$/.test(name) || name === 'index.ts';
    });
    const vague = source.filter((file) =>
      /\/(utils|helpers|common|shared|core|misc|types)\//.test(file),
    );
    expect([...wrong, ...vague]).toEqual([]);
  });

  test('rules are those of their files', () => {
    const files = filesOf('src/corpus/rules/*.ts').map((file) => path.posix.basename(file, '.ts'));
    expect(Object.keys(rules)).toEqual(files);
  });

  test('unit tests are those of the tested files', () => {
    const wrong = filesOf('tests/unit/*/**/*.test.ts').filter((file) => {
      const subject = file.replace('tests/unit', 'src').replace('.test.ts', '.ts');
      // This file tests two rules.
      return subject !== 'src/corpus/words.ts' && !filesOf(subject).length;
    });
    expect(wrong).toEqual([]);
  });
});

const cap = (file: string): number => {
  // Tables with one word on each line.
  if (file.startsWith('src/words/')) return Infinity;
  if (file.startsWith('src/pages/')) return 30;
  if (file.startsWith('src/corpus/rules/')) return 60;
  if (file.endsWith('schema.ts')) return 120;
  if (file.endsWith('/element.ts')) return 180;
  if (file.startsWith('tests/')) return 250;
  if (file.endsWith('.css')) return 200;
  return file.endsWith('.astro') ? 180 : 220;
};

test('no file has more lines than allowed', () => {
  const files = [...source, ...filesOf('tests/**/*.ts')];
  const long = files
    .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .filter(({ file, lines }) => lines > cap(file))
    .map(
      ({ file, lines }) => `${file} has ${String(lines)} lines; ${String(cap(file))} are allowed`,
    );
  expect(long).toEqual([]);
});

describe('the code has', () => {
  const lines = [...source, ...filesOf('tests/**/*.ts')].flatMap((file) =>
    read(file)
      .split('\n')
      .map((text, index) => ({ text, place: `${file}:${String(index + 1)}` })),
  );
  const places = (pattern: RegExp, where = /./) =>
    lines
      .filter(({ text, place }) => where.test(place) && pattern.test(text))
      .map(({ place, text }) => `${place}  ${text.trim()}`);

  test('colors only in tokens.css', () => {
    const color = /#[0-9a-f]{3,8}\b(?!-)|\b(?:rgb|hsl|oklch|oklab|lab)a?\(/i;
    const found = places(color, /^src\/.*\.(css|astro)/).filter(
      (line) => !/^src\/ui\/tokens\.css|href=|url\(#/.test(line),
    );
    expect(found).toEqual([]);
  });

  test('no inline event handlers and no style attributes', () => {
    expect(places(/\s(?:style|on[a-z]+)=["{]/, /^src\/.*\.astro/)).toEqual([]);
  });

  test('no any, no @ts-ignore and no HTML from strings', () => {
    const unsafe = /@ts-ignore|: any\b|as any\b|\.innerHTML|set:html/;
    // These write JSON into a script element, fill slots in a sentence, and change HTML of our own pages.
    const checked =
      /^(?!tests\/unit\/house|src\/ui\/(?:StructuredData|Sentence)|src\/frames\/EmbedArticle|src\/articles\/Table)/;
    expect(places(unsafe, checked)).toEqual([]);
  });

  test('!important only for print and for [hidden]', () => {
    const found = places(/!important/, /^src\/.*\.(?:css|astro)$/);
    expect(found.filter((line) => !/ui\/(print|base)\.css/.test(line))).toEqual([]);
  });
});
