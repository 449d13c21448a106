import { pagesOf, type PageEntry, type Rule } from '../rule.ts';
import { articleTags, toolTag } from '../tags.ts';

const safeAddress = /^(?:\/(?!\/)|#|https:\/\/|mailto:|tel:)/;

function problemsOn({ data, body }: PageEntry): { line: number; message: string }[] {
  // The tag of a tool shows the fields of that tool's page, so no other page can use it.
  const known = new Set<string>([...articleTags, ...('tool' in data ? [toolTag(data.tool)] : [])]);
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
  pagesOf(corpus).flatMap((page) =>
    problemsOn(page).map((problem) => ({ file: page.file, ...problem })),
  );
