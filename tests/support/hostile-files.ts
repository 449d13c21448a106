/** Files that are broken or odd as YAML, as text or by their names, and the message that each must cause. */

const fields = `title: A page
description: A page that stands for all pages in the tests of broken content.
summary: It is short. It is plain. It says what it has to say, and then it stops at once.
nextSteps: [{ label: Read on, to: / }]
writtenOn: 2026-01-01
checkedOn: 2026-01-01
dueOn: 2027-01-01
topic: safety
order: 1`;
export const words = 'Skin heals in some days.<Cite id="smith-2020" />';
export const page = (body = words, head = fields): string => `---\n${head}\n---\n\n${body}\n`;
export const reference = `smith-2020:
  csl: { type: article-journal, title: How skin heals, URL: https://example.org/skin }
  design: rct
  finding: It heals.
  seenAs: abstract
`;
export const term = 'scar: { term: scar, definition: A mark that is left on skin. }\n';

export type Case = [name: string, file: string, text: () => string | Buffer, says: RegExp];
export const heal = 'articles/heal.mdx';
export const withField = (line: string): string => page(words, `${fields}\n${line}`);
export const instead = (from: RegExp, to: string): string => page(words, fields.replace(from, to));

export const refusedFiles: Case[] = [
  ['YAML that does not close', heal, () => withField('alsoCalled: [a'), /heal\.mdx:\d+ yaml /],
  ['a tab as indentation', heal, () => withField('review:\n\tby: A'), /heal\.mdx:\d+ yaml .*tab/i],
  ['a field twice', heal, () => withField('order: 2'), /heal\.mdx:11 yaml .*unique/],
  [
    'a field nobody knows',
    heal,
    () => withField('subtitle: x'),
    /heal\.mdx:11 .*"subtitle" is not a known field/,
  ],
  [
    'fields that are a list',
    heal,
    () => page(words, '- a\n- b'),
    /heal\.mdx:2 yaml .*There are no fields/,
  ],
  ['no fields', heal, () => words, /heal\.mdx:1 .*between two lines of ---/],
  [
    'fields that never end',
    heal,
    () => `---\n${fields}\n\n${words}`,
    /heal\.mdx:1 .*between two lines of ---/,
  ],
  ['nothing at all', heal, () => '', /heal\.mdx:1 .*between two lines of ---/],
  [
    'an alias that holds itself',
    heal,
    () => withField('alsoCalled: &a [*a]'),
    /heal\.mdx:11 yaml \*a is an alias/,
  ],
  [
    'aliases that grow without end',
    heal,
    () => withField(bomb()),
    /heal\.mdx:\d+ yaml \*a is an alias/,
  ],
  [
    'lists in lists without end',
    heal,
    () => withField(`alsoCalled: ${'['.repeat(20_000)}`),
    /heal\.mdx:\d+ yaml /,
  ],
  ['a byte order mark', heal, () => `\uFEFF${page()}`, /heal\.mdx:1 text .*byte order mark/],
  [
    'another encoding',
    heal,
    () => Buffer.from(page('Le caf\u00e9'), 'latin1'),
    /heal\.mdx:13 text .*UTF-8/,
  ],
  ['UTF-16', heal, () => Buffer.from(page(), 'utf16le'), /heal\.mdx:\d+ text .*U\+0000/],
  [
    'line ends of an old Mac',
    heal,
    () => page().replaceAll('\n', '\r'),
    /heal\.mdx:1 text .*U\+000D/,
  ],
  [
    'words that run backward',
    heal,
    () => page('No \u202Ekcart\u202C.'),
    /heal\.mdx:13 text .*U\+202E/,
  ],
  ['a space without width', heal, () => page('Sk\u200Bin.'), /heal\.mdx:13 text .*U\+200B/],
  ['a null byte', heal, () => page('Skin\0.'), /heal\.mdx:13 text .*U\+0000/],
  [
    'two megabytes',
    heal,
    () => page('Skin heals. '.repeat(180_000)),
    /heal\.mdx:\S+ text .*Split it/,
  ],
];

function bomb(): string {
  const lines = ['alsoCalled: &a [x, x, x, x, x, x, x, x, x]'];
  for (let at = 0; at < 9; at += 1) {
    const [last, next] = ['abcdefghijk'[at] ?? '', 'abcdefghijk'[at + 1] ?? ''];
    lines.push(`more${String(at)}: &${next} [${`*${last}, `.repeat(9)}]`);
  }
  return lines.join('\n');
}
