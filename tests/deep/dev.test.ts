import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freePort } from '../deploy/servers.ts';
import { useBrowser } from '../support/browser.ts';
import { root } from '../support/paths.ts';
import { answers, start, until, type Program } from '../support/process.ts';
import { useProjectCopy } from '../support/project-copy.ts';

const { edit, place } = useProjectCopy();
const { open } = useBrowser();
const logs = mkdtempSync(path.join(tmpdir(), 'dev-'));
let server: Program | undefined;
let address = '';

const guide = 'articles/draft.mdx';
const wrong = 'It helped 73 % of people.';

beforeAll(async () => {
  cpSync(place('content/articles/cost.mdx'), place(`content/${guide}`));
  edit(guide, (text) =>
    `${text}\n${wrong}\n`.replace(/\nwrittenOn:/, '\nisDraft: true\nwrittenOn:'),
  );
  const port = await freePort();
  address = `http://127.0.0.1:${String(port)}`;
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const args = [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)];
  server = start(process.execPath, args, path.join(logs, 'log'), {
    cwd: place('.'),
    isAlone: true,
  });
  await until('The server', answers(address), server);
});
afterAll(async () => {
  await server?.stop();
  rmSync(logs, { recursive: true, force: true });
});

test('an editor sees a draft, its problems where they are, and when they are fixed', async () => {
  const page = await open('/search/');
  await page.goto(`${address}/articles/draft/`);
  const panel = page.getByRole('complementary', { name: 'Problems' });
  await panel.getByText(/^content\/articles\/draft\.mdx:\d+:\d+ number-has-claim/).waitFor();
  await page.getByText('Draft: only you see this page.').waitFor();
  const marked = await page.evaluate(() => [...(CSS.highlights.get('problem') ?? [])].map(String));
  expect(marked).toContain('73 %');

  edit(guide, (text) => text.replace(wrong, 'It helped some.'));
  await panel.getByText('73 %').waitFor({ state: 'detached' });
  await page.getByText('It helped some.').waitFor();
});

test('an invalid field is reported once in the terminal and on the page, which keeps its last words', async () => {
  const page = await open('/search/');
  await page.goto(`${address}/articles/draft/`);
  edit(guide, (text) => text.replace(/^topic: .*$/m, 'topic: nowhere'));
  const panel = page.getByRole('complementary', { name: 'Problems' });
  await panel.getByText(/topic is "nowhere"/).waitFor();
  await page.getByText('It helped some.').waitFor();
  expect(server?.output().match(/topic is "nowhere"/g)).toHaveLength(1);

  edit(guide, (text) => text.replace('topic: nowhere', 'topic: safety').replace('some.', 'a few.'));
  await page.getByText('It helped a few.').waitFor();
  await panel.getByText(/topic is "nowhere"/).waitFor({ state: 'detached' });
});

test('a changed claim is shown with its new words', async () => {
  const page = await open('/search/');
  await page.goto(`${address}/claims/redness-lasts-days/`);
  edit('claims/redness-lasts-days.yaml', (text) =>
    text.replace(
      /^explanation: .*\n(?: .*\n)*/m,
      `explanation: ${'It is red for a while. '.repeat(3)}\n`,
    ),
  );
  await page.getByText('It is red for a while.').first().waitFor();
});
