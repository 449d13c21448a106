import { allPagesOf, type PageEntry, type Rule, type SitePageEntry } from '../rule.ts';
import { articleTags, clinicTags, sitePageTags, toolTag } from '../tags.ts';

const leadsSafely = /^(?:\/(?!\/)|#|https:\/\/|mailto:|tel:)/;

/** Tags that the author of a page may use beside those for all pages. */
function moreTags({ id, data }: PageEntry | SitePageEntry): readonly string[] {
  // The tag of a tool draws its own fields, so it belongs on its own page.
  if ('tool' in data) return [toolTag(data.tool)];
  if ('nextSteps' in data) return [];
  return id === 'for-clinics' ? [...sitePageTags, ...clinicTags] : sitePageTags;
}

function problemsOn(page: PageEntry | SitePageEntry): { line: number; message: string }[] {
  const { body } = page;
  const known = new Set<string>([...articleTags, ...moreTags(page)]);
  const tags = body.components.filter(({ name }) => !known.has(name));
  return [
    ...body.code.map(({ text, line }) => ({
      line,
      message: `"${text}" is code. Write words; a brace as text is \\{.`,
    })),
    ...tags.map(({ name, line }) => ({
      line,
      message: `<${name}> is no tag of ours. Known are: ${[...known].join(', ')}.`,
    })),
    ...body.links
      .filter(({ address }) => !leadsSafely.test(address))
      .map(({ address, line }) => ({
        line,
        message: `A link leads to "${address}". It must start with /, # or https://, mailto: or tel:.`,
      })),
    ...body.images
      .filter(({ source }) => !/^\/(?!\/)/.test(source))
      .map(({ source, line }) => ({
        line,
        message: `The picture "${source}" is not ours. Put it below public/ and start its address with /.`,
      })),
  ];
}

/** MDX is a programming language; our pages are words, known tags and links. */
export const wordsRunNothing: Rule = (corpus) =>
  allPagesOf(corpus).flatMap((page) =>
    problemsOn(page).map((problem) => ({
      file: page.file,
      rule: 'words-run-nothing',
      ...problem,
    })),
  );
