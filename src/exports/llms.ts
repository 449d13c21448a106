/** The site for language models, in the form of llmstxt.org: what it is, and its pages as Markdown. */
import { topicLabels } from '../articles/schema.ts';
import { loadCorpus, type Page } from '../corpus/corpus.ts';
import { site } from '../site.ts';

/** @param absolute makes an address of the site absolute */
export async function llmsText(absolute: (address: string) => string): Promise<string> {
  const { articles, concerns, tools } = await loadCorpus();
  const line = ({ collection, id, data }: Page): string =>
    `- [${data.title}](${absolute(`/${collection}/${id}.md`)}): ${data.description}`;
  const section = (title: string, pages: Page[]): string =>
    `## ${title}\n\n${pages
      .toSorted((a, b) => a.data.order - b.data.order)
      .map(line)
      .join('\n')}`;
  const topics = Object.entries(topicLabels).map(([topic, label]) =>
    section(
      label,
      [...articles.values()].filter(({ data }) => data.topic === topic),
    ),
  );
  return [
    `# ${site.name}`,
    `> ${site.description}`,
    'General information, never advice for one person. No clinician has reviewed it unless a page says so. ' +
      'Whoever quotes a claim should quote how sure the page is of it, and name the page. Words: CC BY 4.0.',
    section('Concerns', [...concerns.values()]),
    ...topics,
    section('Tools', [...tools.values()]),
    `## Data\n\n- [Description of the files for programs](${absolute('/api/v1/openapi.json')})\n` +
      `- [All sources](${absolute('/references.json')}): CSL-JSON\n` +
      `- [What changed](${absolute('/embed/changes.json')})`,
    '',
  ].join('\n\n');
}
