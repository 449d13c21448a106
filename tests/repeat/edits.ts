import { rewordContent } from '../support/reword.ts';
import { addArticles, makeArticles } from '../bench/speed/generate.ts';

/** Rewords the content of a copy of the project, and adds a page. */
export async function editContent(folder: string): Promise<void> {
  await rewordContent(folder);
  await addArticles(folder, await makeArticles(1));
}
