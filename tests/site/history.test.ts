import { rmSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { beforeAll, describe, expect, test } from 'vitest';
import { useProjectCopy } from '../support/project-copy.ts';

const { build, edit, place, read, run } = useProjectCopy();
const mainOf = (page: string) => {
  const document = parse(read(`dist/${page}index.html`));
  const main = document.querySelector('main');
  return {
    document,
    text: main?.structuredText.replace(/\s+/g, ' ') ?? '',
    links: main?.querySelectorAll('a').map((link) => link.getAttribute('href')) ?? [],
    isHidden: document.querySelector('meta[name="robots"][content="noindex"]') !== null,
  };
};

const script = 'src/cli/record.ts';
/** The newest version of the page before this test changes it. */
const first = Number(
  /^articles\/aftercare:\n\s+- version: (\d+)/m.exec(
    read('tests/fixture/content/versions.yaml'),
  )?.[1],
);
const [old, second, third] = [first, first + 1, first + 2].map(String) as [string, string, string];
const pageOf = (version: string) => `versions/articles/aftercare/${version}/`;

beforeAll(() => {
  edit('articles/aftercare.mdx', (text) => `${text}\nStay out of the pool.\n`);
  run(script, ['articles/aftercare', 'Pools: says stay out.', '--safety', '--on', '2026-12-01']);
  edit('articles/aftercare.mdx', (text) => `${text}\nDrink water.\n`);
  run(script, ['articles/aftercare', 'Says “drink” & more.', '--on', '2026-12-02']);
  rmSync(place('content/articles/cost.mdx'));
  edit(
    'withdrawn.yaml',
    (text) =>
      `${text}articles/cost:\n  title: What it costs\n  on: 2026-12-03\n` +
      '  reason: The figures were out of date. Ask for a written price.\n' +
      '  instead: /articles/before-you-book/\n',
  );
  const { status, output } = build();
  expect(output).toContain('dist/ is the new site');
  expect(status).toBe(0);
}, 240_000);

describe('the page of a superseded version', () => {
  const main = () => mainOf(pageOf(old));

  test('says so in its first line, with the version that replaced it', () => {
    expect(main().text).toMatch(
      new RegExp(
        `^ ?Home What changed Superseded Do not rely on this version\\. Version ${third} took its place on December 2, 2026\\. Safety fact changed`,
      ),
    );
    expect(main().isHidden).toBe(true);
  });

  test('lists all later changes, newest first, and marks changes of safety facts', () => {
    expect(main().text).toMatch(
      new RegExp(
        `What changed since Version ${third} December 2, 2026 Says “drink” &(?:amp;)? more\\. Version ${second} December 1, 2026 Safety fact changed Pools: says stay out\\.`,
      ),
    );
    expect(main().links).toContain('/articles/aftercare/');
  });

  test('has no warning of harm if no later change concerns safety', () => {
    const { text } = mainOf(pageOf(second));
    expect(text).toMatch(/^ ?Home What changed Superseded/);
    expect(text).not.toContain('could harm');
  });
});

test('the newest version is marked as current, and the page and its frame link to it', () => {
  const current = mainOf(pageOf(third));
  expect(current.text).toMatch(/^ ?Home What changed Current This is what the page says now\./);
  expect(current.isHidden).toBe(false);
  const page = parse(read('dist/articles/aftercare/index.html')).querySelector(
    'main [data-address]',
  );
  expect(page?.getAttribute('href')).toBe(`/${pageOf(third)}`);
  expect(mainOf('embed/v1/articles/aftercare/').links).toContain(
    `https://example.org/${pageOf(third)}`,
  );
});

describe('a withdrawn page', () => {
  test.each([
    ['at its old address', 'articles/cost/', '/articles/before-you-book/'],
    ['in a frame', 'embed/v1/articles/cost/', 'https://example.org/articles/before-you-book/'],
  ])('says %s why it was withdrawn and what to read instead', (_where, page, instead) => {
    const { text, links, isHidden } = mainOf(page);
    expect(text).toMatch(
      /What it costs Withdrawn on December 3, 2026 The figures were out of date/,
    );
    expect(links).toContain(instead);
    expect(isHidden).toBe(true);
  });

  test('keeps its versions, and none of them is marked as current', () => {
    const { text, isHidden } = mainOf('versions/articles/cost/1/');
    expect(text).toMatch(/^ ?Home What changed Withdrawn Do not rely on this page\./);
    expect(isHidden).toBe(true);
  });

  test('comes first in the feeds as a safety change', () => {
    const { changes } = JSON.parse(read('dist/embed/changes.json')) as { changes: object[] };
    expect(changes[0]).toMatchObject({
      page: 'articles/cost',
      title: 'What it costs',
      on: '2026-12-03',
      isWithdrawn: true,
      isSafety: true,
    });
    expect(read('dist/embed/changes.xml')).toContain(
      '<title>Safety: What it costs, withdrawn</title>',
    );
  });
});

test('the sitemap lists the current version, and no superseded or withdrawn page', () => {
  const listed = read('dist/sitemap-0.xml');
  expect(listed).toContain(`/${pageOf(third)}</loc>`);
  expect(listed).not.toContain(`/${pageOf(second)}</loc>`);
  expect(listed).not.toContain('/articles/cost/</loc>');
});
