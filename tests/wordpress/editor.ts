/** Uses the block editor as a person does: signs in, fills in a block and publishes. */
import type { Browser, Frame, Page } from 'playwright-core';
import type { WordPress } from './wordpress.ts';

/** The parts of the editor’s interface that these tests use. */
interface Editor {
  data: {
    select: (store: string) => {
      getCurrentPostId: () => number;
      getEditedPostContent: () => string;
      didPostSaveRequestSucceed: () => boolean;
      getPermalink: () => string;
    };
    dispatch: (store: string) => {
      set: (scope: string, name: string, value: unknown) => void;
      editPost: (edits: object) => void;
      savePost: () => Promise<void>;
      insertBlocks: (block: object) => void;
    };
  };
  blocks: { createBlock: (name: string, attributes?: object) => object };
}
declare global {
  interface Window {
    wp: Editor;
  }
}

export interface Writing {
  page: Page;
  /** The document with the blocks: the page itself, or a frame in newer versions. */
  canvas: () => Promise<Page | Frame>;
  /**
   * Fills in the form of an Embed block. The editor makes such a block of a pasted address only
   * with https.
   */
  embed: (url: string) => Promise<void>;
  insertHtml: (content: string) => Promise<void>;
  /** @returns the number and the address of the published post */
  publish: (title: string) => Promise<{ id: number; address: string }>;
  end: () => Promise<void>;
}

export async function write(
  browser: Browser,
  wordpress: WordPress,
  user: string,
): Promise<Writing> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${wordpress.address}/wp-login.php`);
  await page.getByLabel('Username or Email Address').fill(user);
  await page.getByLabel('Password', { exact: true }).fill(user);
  await page.getByRole('button', { name: 'Log In' }).click();
  await page.waitForURL(/wp-admin/);
  await page.goto(`${wordpress.address}/wp-admin/post-new.php`);
  await page.waitForFunction(() => window.wp.data.select('core/editor').getCurrentPostId() > 0);
  await page.evaluate(() => {
    window.wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  });
  const canvas = async (): Promise<Page | Frame> => {
    const inner = page.locator('iframe[name="editor-canvas"]');
    await page.waitForSelector('iframe[name="editor-canvas"], .block-editor-block-list__layout');
    if ((await inner.count()) === 0) return page;
    const frame = await (await inner.elementHandle()).contentFrame();
    if (!frame) throw new Error('The editor’s frame is empty.');
    return frame;
  };
  const insert = (name: string, attributes: object): Promise<void> =>
    page.evaluate(
      ([kind, given]) => {
        const block = window.wp.blocks.createBlock(kind, given);
        window.wp.data.dispatch('core/block-editor').insertBlocks(block);
      },
      [name, attributes] as const,
    );
  return {
    page,
    canvas,
    embed: async (url) => {
      await insert('core/embed', {});
      const place = await canvas();
      const field = place.getByPlaceholder('Enter URL to embed here…');
      await field.fill(url);
      await field.press('Enter');
    },
    insertHtml: async (content) => {
      await insert('core/html', { content });
      // Newer versions read the text a moment later.
      await page.waitForFunction(
        (html) => window.wp.data.select('core/editor').getEditedPostContent().includes(html),
        content,
      );
    },
    publish: (title) =>
      page.evaluate(async (named) => {
        const { select, dispatch } = window.wp.data;
        dispatch('core/editor').editPost({ title: named, status: 'publish' });
        await dispatch('core/editor').savePost();
        const post = select('core/editor');
        if (!post.didPostSaveRequestSucceed()) throw new Error('The editor could not save.');
        return { id: post.getCurrentPostId(), address: post.getPermalink() };
      }, title),
    end: () => context.close(),
  };
}
