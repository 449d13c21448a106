/** Deleting a tool takes its folder in src/ and its file in content/, because nothing else names it. */
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

/** Deletes the content of a tool, and withdraws its published page as the rules demand. */
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

test.each(ids)('the content keeps every rule after %s is deleted', (id) => {
  deleteFolder(id);
  deleteFile(id);
  expect(check()).toEqual({ status: 0, output: 'Nothing is wrong with the content.\n' });
});

test('a content file whose tool was deleted is reported, with the tools that exist', () => {
  deleteFolder('needle-depth');
  const { status, output } = check();
  expect(status).toBe(1);
  expect(output).toMatch(
    /content\/tools\/needle-depth\.mdx:\d+\S* .*tool is "needle-depth"\. Use one of: .*recovery-guide/,
  );
});

test('a site without any tool builds, and no page or script mentions a tool', () => {
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
  const left = [...files, 'articles/aftercare/index.html', 'privacy/index.html'].flatMap((file) => {
    const text = read(`dist/${file}`);
    return traces.filter((trace) => text.includes(trace)).map((trace) => `${file}: ${trace}`);
  });
  expect(left).toEqual([]);
  expect(JSON.parse(read('dist/search/answers.json'))).toMatchObject({ days: {} });
  expect(read('dist/articles/aftercare/index.html')).toContain(
    'Keeps aftercare and when to get help',
  );
  expect(globSync('dist/embed/v1/tools/*.js', { cwd: place('.') })).toEqual([]);
  expect(read('dist/tools/needle-depth/index.html')).toContain('Nobody used it any more.');
});
