/** Checks of an embed in a WordPress. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { until } from '../support/process.ts';
import { differs, type Tally } from '../support/tally.ts';
import { write } from './editor.ts';
import { contentHeight, countShown, frameOf, openPost, frameProblem } from './view.ts';
import type { WordPress } from './wordpress.ts';

export interface Subject {
  browser: Browser;
  wordpress: WordPress;
  /** Origin of the embedded site. */
  origin: string;
  tally: Tally;
}

const widths = [1280, 360];
const words = (count: number): string => 'Ask us whatever you want to know. '.repeat(count);
const block = (url: string): string =>
  `<!-- wp:embed {"url":"${url}"} --><figure class="wp-block-embed">` +
  `<div class="wp-block-embed__wrapper">\n${url}\n</div></figure><!-- /wp:embed -->`;

/** Checks what WordPress makes of an address on a line of its own. */
async function checkMarkup(subject: Subject, kind: string, address: string): Promise<void> {
  const { tally, wordpress } = subject;
  await tally.check(`${kind}: WordPress turns the address into a sandboxed frame`, async () => {
    const html = await (await fetch(address)).text();
    const frame = /<iframe[^>]*\/embed\/v1\/[^>]*>/.exec(html)?.[0] ?? '';
    const wanted = [
      'class="wp-embedded-content"',
      'sandbox="allow-scripts"',
      'security="restricted"',
      'data-secret="',
      ' title="',
    ].filter((text) => !frame.includes(text));
    if (wanted.length > 0) return `the frame ${frame} lacks ${wanted.join(', ')}`;
    if (!/#\?secret=[a-z0-9]{10}"/i.test(frame)) return `the frame ${frame} has no secret`;
    if (!html.includes('<blockquote class="wp-embedded-content"'))
      return 'no quotation comes first';
    const script = /wp-includes\/js\/wp-embed(\.min)?\.js/;
    return script.test(html) ? undefined : `WordPress ${wordpress.version} sends no wp-embed.js`;
  });
}

/**
 * Loads each kind of post at each width.
 * @returns the addresses of the posts, by their kinds
 */
export async function checkLoads(subject: Subject, loads: number): Promise<Map<string, string>> {
  const { wordpress, origin, tally, browser } = subject;
  const url = `${origin}/articles/aftercare/`;
  const contents: [kind: string, content: string][] = [
    ['classic content', `${words(5)}\n\n${url}\n\n${words(5)}`],
    ['embed block', `<!-- wp:paragraph --><p>${words(5)}</p><!-- /wp:paragraph -->\n${block(url)}`],
    ['below the fold', `${`<p>${words(12)}</p>\n\n`.repeat(40)}${url}\n\n${words(5)}`],
  ];
  const posts = new Map<string, string>();
  for (const [kind, content] of contents) {
    const { address } = wordpress.write('keeper', `Aftercare, ${kind}`, content);
    posts.set(kind, address);
    await checkMarkup(subject, kind, address);
    for (const width of widths) {
      const { shown, problems } = await countShown(browser, address, width, loads);
      const right = `${String(shown)} of ${String(loads)} loads shown at the right height`;
      const wrong = [...new Set(problems)].slice(0, 3).join('; ');
      tally.note(`${kind}, ${String(width)} px: ${right}`, wrong);
    }
  }
  for (const page of ['claims/works-acne-scars', 'concerns/acne-scars']) {
    await tally.check(`/${page}/ shows at the right height`, async () => {
      const post = wordpress.write('keeper', page, `${origin}/${page}/`);
      const { page: opened, context, errors } = await openPost(browser, post.address, 1280);
      const problem = (await frameProblem(opened)) ?? errors[0];
      await context.close();
      return problem;
    });
  }
  return posts;
}

/** Checks what a visitor can do inside the frame. */
export async function checkInside({ browser, tally, origin }: Subject, address: string) {
  const open = async (width = 1280) => {
    const opened = await openPost(browser, address, width);
    const problem = await frameProblem(opened.page);
    if (problem) throw new Error(problem);
    return { ...opened, frame: frameOf(opened.page) };
  };
  await tally.check('the frame has our styles', async () => {
    const { frame, context } = await open();
    const font = await frame.evaluate(() => getComputedStyle(document.body).fontFamily);
    await context.close();
    return font.includes('system-ui') ? undefined : `its font is ${font}`;
  });
  await tally.check('at 360 px the last line can be reached inside the frame', async () => {
    const { page, frame, context } = await open(360);
    await page.locator('iframe.wp-embedded-content').hover();
    await page.mouse.wheel(0, 5000);
    const last = frame.getByRole('link', { name: /whole page/i });
    await until('The last line', () =>
      last.evaluate((link) => link.getBoundingClientRect().bottom <= innerHeight),
    );
    const height = await contentHeight(page);
    console.log(`        at 360 px the folded guide is ${String(height)} px high`);
    await context.close();
    return undefined;
  });
  await tally.check('opening a part keeps the height right', async () => {
    const { page, frame, context } = await open();
    const before = await contentHeight(page);
    await frame.locator('details:not([open]) > summary').first().click();
    const problem = await frameProblem(page);
    const after = await contentHeight(page);
    await context.close();
    return problem ?? (after > before ? undefined : 'the part did not open');
  });
  await tally.check('a link to our site opens in the whole window', async () => {
    const { page, frame, context } = await open();
    await frame.getByRole('link', { name: /whole page/i }).click();
    await page.waitForURL(`${origin}/articles/aftercare/`, { timeout: 10_000 });
    await context.close();
    return undefined;
  });
  await tally.check('a link to another site does nothing', async () => {
    const { page, frame, context } = await open();
    await frame.locator('details', { hasText: 'References' }).last().locator('summary').click();
    await frame.locator('details[open] a[href^="https://"]').first().click();
    await wait(1000);
    const found = { pages: context.pages().length, address: page.url() };
    await context.close();
    return differs(found, { pages: 1, address });
  });
  await tally.check('emergency numbers are plain text', async () => {
    const { frame, context } = await open(360);
    const number = frame.getByText(/\b911\b/).first();
    const part = frame.locator('details:not([open])', { has: number });
    if ((await part.count()) > 0) await part.first().locator('summary').first().click();
    await number.waitFor({ state: 'visible', timeout: 5000 });
    const dead = await frame.locator('a[href^="tel:"]:visible').count();
    await context.close();
    return dead === 0 ? undefined : 'a tel: link shows, which the sandbox makes dead';
  });
}

/** Checks what people with different rights can embed with the block editor. */
export async function checkEditor({ browser, wordpress, origin, tally }: Subject): Promise<void> {
  const url = `${origin}/articles/aftercare/`;
  const snippet =
    `<iframe src="${origin}/embed/v1/articles/aftercare/" width="100%" height="700"></iframe>` +
    `<p><a href="${url}">Aftercare</a></p>`;
  const visit = async (address: string): Promise<string | undefined> => {
    const { page, context, errors } = await openPost(browser, address, 1280);
    const problem = (await frameProblem(page)) ?? errors[0];
    await context.close();
    return problem;
  };
  for (const [user, role] of [
    ['keeper', 'an administrator'],
    ['writer', 'an author'],
  ] as const) {
    await tally.check(`an address by ${role} is previewed, saved and shown`, async () => {
      const writing = await write(browser, wordpress, user);
      await writing.embed(url);
      const canvas = await writing.canvas();
      const preview = canvas.locator('.wp-block-embed iframe.wp-embedded-content');
      await preview.waitFor({ state: 'visible', timeout: 30_000 });
      const post = await writing.publish(`Written by ${role}`);
      await writing.end();
      const stored = wordpress.read(post.id);
      if (!stored.includes('"type":"wp-embed"')) return `stored as ${stored.slice(0, 300)}`;
      if (stored.includes('wp-has-aspect-ratio')) return 'stored with an aspect ratio';
      return visit(post.address);
    });
    const keeps = user === 'keeper';
    await tally.check(
      `a frame written by ${role} ${keeps ? 'stays' : 'is taken out'}`,
      async () => {
        const writing = await write(browser, wordpress, user);
        await writing.insertHtml(snippet);
        const post = await writing.publish(`Snippet of ${role}`);
        await writing.end();
        const stored = wordpress.read(post.id);
        const found = { frame: stored.includes('<iframe'), link: stored.includes(`href="${url}"`) };
        return differs(found, { frame: keeps, link: true });
      },
    );
  }
}
