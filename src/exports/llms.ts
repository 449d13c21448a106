/** Makes `llms.txt` for language models, in the format of llmstxt.org: what the site is, and its pages as Markdown. */
import { topicLabels } from '../articles/schema.ts';
import { loadCorpus, type Page } from '../corpus/corpus.ts';
import { site } from '../site.ts';
import { words } from '../words/words.ts';

/** @param absolute makes an address of the site absolute */
export async function llmsText(absolute: (address: string) => string): Promise<string> {
  const text = words.exports.llms;
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
    text.about,
    section(text.concerns, [...concerns.values()]),
    ...topics,
    section(text.tools, [...tools.values()]),
    `## ${text.data}\n\n- [${text.openApi}](${absolute('/api/v1/openapi.json')})\n` +
      `- [${text.sources}](${absolute('/references.json')}): CSL-JSON\n` +
      `- [${text.changes}](${absolute('/embed/changes.json')})`,
    '',
  ].join('\n\n');
}
