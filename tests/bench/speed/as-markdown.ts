/** Converts our pages to plain Markdown with the same words, for another site generator. */
import { stringify } from 'yaml';
import { frontmatter, parseBody, type Component } from '../../../src/corpus/body.ts';
import type { Corpus } from '../../../src/corpus/rule.ts';
import { usesOfFields, usesOfTags } from '../../../src/corpus/uses.ts';
import { addressOf, formatReference, formatShort } from '../../../src/evidence/citation.ts';
import { seenLabels } from '../../../src/evidence/reference-schema.ts';
import { certaintyLabels, verdictLabels } from '../../../src/evidence/schema.ts';
import { site } from '../../../src/site.ts';

interface Fields {
  title: string;
  description: string;
  summary: string;
  atAGlance: { claim: string }[];
}

const emergency = new Intl.ListFormat('en-US').format(
  site.countries.map((country) => `${country.emergency} in ${country.name}`),
);

function found<T>(collection: Map<string, { data: T }>, id: string): T {
  const entry = collection.get(id);
  if (!entry) throw new Error(`"${id}" is not in content/. Correct the page that names it.`);
  return entry.data;
}

function citation({ references }: Corpus, ids: string): string {
  const links = ids
    .split(/\s+/)
    .map((id) => `[${formatShort(found(references, id).csl)}](#references)`);
  return `(${links.join('; ')})`;
}

function verdict({ claims }: Corpus, id: string): string {
  const { statement, verdict, certainty, explanation } = found(claims, id);
  const marks = `**${verdictLabels[verdict]}.** ${certaintyLabels[certainty]}.`;
  return `> Is it true? “${statement}”\n>\n> ${marks}\n>\n> ${explanation}`;
}

/** Replaces each of our tags by words, and removes drawings. */
export function wordsOf(text: string, corpus: Corpus): string {
  return text
    .replace(/<Cite\s+id="([^"]*)"\s*\/>/g, (_, ids: string) => citation(corpus, ids))
    .replace(/<Verdict\s+id="([^"]*)"\s*\/>/g, (_, id: string) => verdict(corpus, id))
    .replace(/<EmergencyNumbers\s*\/>/g, `**${emergency}**`)
    .replace(/<Care\s+level="\w+"\s+title="([^"]*)"\s*>/g, '**$1**')
    .replace(/<AdviceDiffers\s+about="([^"]*)"\s*>/g, 'Advice differs: **$1**')
    .replace(/<Do>/g, '**Do**')
    .replace(/<Dont>/g, '**Don’t**')
    .replace(/<Unknown>/g, '**What we don’t know**')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/\[([^\]]*)\]\(\/(?!articles\/|concerns\/)[^)]*\)/g, '$1');
}

function referenceList(components: Component[], data: Fields, corpus: Corpus): string {
  const uses = [...usesOfTags(components), ...usesOfFields(data)];
  const ids = uses.flatMap(({ kind, id }) => {
    if (kind === 'claim') return found(corpus.claims, id).evidence.map((one) => one.reference);
    return kind === 'reference' ? [id] : [];
  });
  return [...new Set(ids)]
    .map((id) => found(corpus.references, id))
    .map(({ csl, seenAs, isSecondHand }) => {
      const address = addressOf(csl);
      const host = address?.replace(/^https?:\/\/(www\.)?/, '').split('/', 1)[0] ?? '';
      const link = address === undefined ? '' : ` [${host}](${address})`;
      const second = isSecondHand ? ' So we use it for warnings only.' : '';
      const full = formatReference(csl).replace(/[*_<[\]]/g, '\\$&');
      return {
        full,
        line: `- **${formatShort(csl)}** ${full}${link} ${seenLabels[seenAs]}${second}`,
      };
    })
    .toSorted((a, b) => a.full.localeCompare(b.full, 'en'))
    .map(({ line }) => line)
    .join('\n');
}

/**
 * @param source the file of an article or a concern
 * @param data its fields
 * @returns the document in Markdown
 */
export function asMarkdown(source: string, data: Fields, corpus: Corpus): string {
  const { title, description, summary } = data;
  const body = source.replace(frontmatter, '');
  const parts = [
    `---\n${stringify({ title, description })}---`,
    summary.trim(),
    wordsOf(body, corpus).trim(),
    '## References',
    referenceList(parseBody(body).components, data, corpus),
  ];
  return `${parts.join('\n\n')}\n`.replace(/\n{3,}/g, '\n\n');
}
