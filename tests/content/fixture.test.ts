/** The small corpus that tests of code use, so that editors can change `content/` freely. */
import { expect, test } from 'vitest';
import { checkContent } from '../../src/corpus/check.ts';
import { formatFinding } from '../../src/lib/finding.ts';
import { filesOf, root } from '../support/paths.ts';

const { corpus, findings, drafts } = await checkContent(`${root}/tests/fixture`);

test('the fixture keeps every rule', () => {
  expect(findings.map(formatFinding)).toEqual([]);
  expect(drafts).toEqual([]);
});

test('the fixture has every tool and no link to one, so that a test can delete each tool', () => {
  const tools = filesOf('src/tools/*/schema.ts').map((file) => file.split('/')[2]);
  expect([...corpus.tools.keys()].toSorted()).toEqual(tools);
  const links = [
    ...corpus.articles.values(),
    ...corpus.concerns.values(),
    ...corpus.tools.values(),
  ].flatMap(({ data, body }) => [
    ...data.nextSteps.map(({ to }) => to),
    ...body.links.map(({ address }) => address),
  ]);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((address) => address.startsWith('/tools/'))).toEqual([]);
});
