/** A tool is deleted with its folder and its file: nothing else of the site knows it. */
import { appendFileSync, cpSync, globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { filesOf, root } from '../support/paths.ts';
import { useProjectCopy } from '../support/project-copy.ts';

const { build, place, read, reset, run } = useProjectCopy();
const ids = filesOf('src/tools/*/tool.ts').map((file) => file.split('/')[2] ?? '');

const deleteFolder = (id: string) => {
  rmSync(place(`src/tools/${id}`), { recursive: true });
};

/** Readers of old copies are told that the page is gone, as of every page that was published. */
function deleteFile(id: string): void {
  rmSync(place(`content/tools/${id}.mdx`));
  appendFileSync(
    place('content/withdrawn.yaml'),
    `tools/${id}: { title: Gone, on: 2026-12-01, reason: Nobody used it any more., instead: / }\n`,
  );
}

const check = () => run('src/cli/check-content.ts', []);

beforeEach(() => {
  reset();
  cpSync(path.join(root, 'src/tools'), place('src/tools'), { recursive: true });
});

test.each(ids)('the content is sound without %s', (id) => {
  deleteFolder(id);
  deleteFile(id);
  expect(check()).toEqual({ status: 0, output: 'Nothing is wrong with the content.\n' });
});

test('a file whose tool is gone is named, with the tools there are', () => {
  deleteFolder('needle-depth');
  const { status, output } = check();
  expect(status).toBe(1);
  expect(output).toMatch(
    /content\/tools\/needle-depth\.mdx:\d+\S* .*tool is "needle-depth".*'recovery-guide'/,
  );
});

test('the site builds without any tool, and nothing of them is left', () => {
  for (const id of ids) {
    deleteFolder(id);
    deleteFile(id);
  }
  const { status, output } = build();
  expect(status, output).toBe(0);
  const traces = [...ids, 'the recovery guide'];
  const files = [
    'index.html',
    'search/names.json',
    'search/answers.json',
    'sw.js',
    'offline/index.html',
  ];
  for (const file of [...files, 'articles/aftercare/index.html', 'privacy/index.html']) {
    const text = read(`dist/${file}`);
    expect(
      traces.filter((trace) => text.includes(trace)),
      file,
    ).toEqual([]);
  }
  expect(JSON.parse(read('dist/search/answers.json'))).toMatchObject({ days: {} });
  expect(read('dist/articles/aftercare/index.html')).toContain(
    'Keeps aftercare and when to get help',
  );
  expect(globSync('dist/embed/v1/tools/*.js', { cwd: place('.') })).toEqual([]);
  expect(read('dist/tools/needle-depth/index.html')).toContain('Nobody used it any more.');
});
