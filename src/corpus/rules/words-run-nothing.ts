import { allPagesOf, type PageEntry, type Rule, type SitePageEntry } from '../rule.ts';
import { articleTags, clinicTags, sitePageTags, toolTag } from '../tags.ts';

const safeAddress = /^(?:\/(?!\/)|#|https:\/\/|mailto:|tel:)/;

/** Tags that only this kind of page may use. */
function moreTags({ id, data }: PageEntry | SitePageEntry): readonly string[] {
  // The tag of a tool shows the fields of that tool's page, so no other page can use it.
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
      message: `"${text}" is code, which pages cannot contain. Remove it. To show a brace, write \\{.`,
    })),
    ...tags.map(({ name, line }) => ({
      line,
      message: `<${name}> is not a known tag. Use one of: ${[...known].join(', ')}.`,
    })),
    ...body.links
      .filter(({ address }) => !safeAddress.test(address))
      .map(({ address, line }) => ({
        line,
        message: `A link leads to "${address}". Start the address with /, #, https://, mailto: or tel:.`,
      })),
    ...body.images
      .filter(({ source }) => !/^\/(?!\/)/.test(source))
      .map(({ source, line }) => ({
        line,
        message: `The picture "${source}" is not on this site. Put the file in public/ and start its address with /.`,
      })),
  ];
}

/** MDX can run code. Our pages contain only text, known tags and links. */
export const wordsRunNothing: Rule = (corpus) =>
  allPagesOf(corpus).flatMap((page) =>
    problemsOn(page).map((problem) => ({ file: page.file, ...problem })),
  );
