/** Reads from the syntax tree of an MDX file what rules and reference lists need. */
import { mdxToMdast, type MdastNode } from 'satteri';
import { splitSentences } from '../lib/readability.ts';

export interface Component {
  name: string;
  attributes: Record<string, string | true>;
  line: number;
  /** False if the tag starts a paragraph or is outside of paragraphs. */
  isInSentence: boolean;
}

export interface Image {
  alt: string;
  source: string;
  line: number;
}

export interface Heading {
  depth: number;
  text: string;
  line: number;
}

export interface Link {
  text: string;
  address: string;
  line: number;
}

/** Words inside a `<Claim>`. */
export interface ClaimedWords {
  claim: string;
  text: string;
  line: number;
}

/** JavaScript or HTML, which MDX would run. */
export interface Code {
  text: string;
  line: number;
}

export interface Sentence {
  text: string;
  /** Ids of the sources that it cites. */
  cites: string[];
  /** The text without the words inside `<Claim>`. */
  unclaimed: string;
  line: number;
}

export interface Body {
  /** The file without its fields. */
  source: string;
  /** Plain text of each paragraph and list item, without headings, tables and citations. */
  paragraphs: string[];
  /** The sentences of all paragraphs and list items. Each row of a table is one sentence too. */
  sentences: Sentence[];
  claimed: ClaimedWords[];
  /** Ids of the claims in each `<AdviceDiffers>`. */
  differing: string[][];
  components: Component[];
  headings: Heading[];
  images: Image[];
  links: Link[];
  code: Code[];
}

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  alt?: string | null;
  url?: string;
  depth?: number;
  children?: Node[];
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}

/** Control characters that replace tags while a paragraph is split into sentences. Content cannot contain them. */
const mark = { cite: '\u0001', claimStart: '\u0002', claimEnd: '\u0003' } as const;
const citeMark = new RegExp(`${mark.cite}([^${mark.cite}]*)${mark.cite}`, 'g');
const claimMark = new RegExp(`${mark.claimStart}[^${mark.claimEnd}]*${mark.claimEnd}`, 'g');
const claimMarks = new RegExp(`[${mark.claimStart}${mark.claimEnd}]`, 'g');

const lineOf = (node: Node): number => node.position?.start.line ?? 1;
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(textOf).join('');
}

function markedTextOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.name === 'Cite') {
    const id = node.attributes?.find(({ name }) => name === 'id')?.value;
    return `${mark.cite}${typeof id === 'string' ? id : ''}${mark.cite}`;
  }
  const inner = (node.children ?? []).map(markedTextOf).join('');
  return node.name === 'Claim' ? `${mark.claimStart}${inner}${mark.claimEnd}` : inner;
}

function sentenceOf(marked: string, line: number): Sentence {
  const cites = [...marked.matchAll(citeMark)].flatMap((match) => (match[1] ?? '').split(/\s+/));
  const plain = marked.replace(citeMark, '');
  const unclaimed = tidy(plain.replace(claimMark, ' '));
  return { text: tidy(plain.replace(claimMarks, '')), cites, unclaimed, line };
}

function sentencesOf(node: Node): Sentence[] {
  if (node.type === 'tableRow') {
    const cells = (node.children ?? []).map((cell) => tidy(markedTextOf(cell)));
    return [sentenceOf(cells.join(' | '), lineOf(node))];
  }
  const sentences = splitSentences(tidy(markedTextOf(node)));
  return sentences.map((marked) => sentenceOf(marked, lineOf(node)));
}

/** Ids of all claims in a node. */
function claimsIn(node: Node): string[] {
  const id = node.attributes?.find(({ name }) => name === 'id')?.value;
  const own = node.name === 'Claim' && typeof id === 'string' ? [id] : [];
  return [...own, ...(node.children ?? []).flatMap(claimsIn)];
}

function componentOf(node: Node, isInSentence: boolean): Component {
  const attributes: Component['attributes'] = {};
  for (const { type, name, value } of node.attributes ?? []) {
    if (type === 'mdxJsxAttribute' && name !== undefined) {
      attributes[name] = typeof value === 'string' ? value : true;
    }
  }
  return { name: node.name ?? '', attributes, line: lineOf(node), isInSentence };
}

/** Imports, exports, expressions in braces, and HTML. Comments in braces are allowed. */
function isCode({ type, value = '' }: Node): boolean {
  if (type === 'mdxFlowExpression' || type === 'mdxTextExpression') {
    return !/^\s*(?:\/\*[^]*\*\/\s*)?$/.test(value);
  }
  return type === 'mdxjsEsm' || type === 'html';
}

/** Whether the node is a tag on a line of its own that has text, which MDX does not put into a paragraph. */
const isLineInTag = ({ type, children = [] }: Node): boolean =>
  type === 'mdxJsxFlowElement' &&
  children.some((child) => child.type === 'text' && child.value?.trim() !== '');

/** Adds one node to `body`, without its children. */
function collect(body: Body, node: Node, parent: Node | undefined): void {
  const line = lineOf(node);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    const isInSentence = node.type === 'mdxJsxTextElement' && parent?.children?.[0] !== node;
    body.components.push(componentOf(node, isInSentence));
  }
  if (isCode(node)) body.code.push({ text: tidy(node.value ?? '').slice(0, 60), line });
  for (const { type, name, value } of node.attributes ?? []) {
    if (type === 'mdxJsxAttribute' && (typeof value === 'string' || value === null)) continue;
    body.code.push({ text: `${name ?? '...'}={…}`, line });
  }
  if (node.type === 'image') {
    body.images.push({ alt: node.alt ?? '', source: node.url ?? '', line });
  }
  if (node.type === 'link') {
    body.links.push({ text: tidy(textOf(node)), address: node.url ?? '', line });
  }
  if (node.type === 'heading') {
    body.headings.push({ depth: node.depth ?? 1, text: tidy(textOf(node)), line });
  }
  if (node.name === 'Section') {
    const title = node.attributes?.find(({ name }) => name === 'title')?.value;
    body.headings.push({ depth: 2, text: typeof title === 'string' ? title : '', line });
  }
  if (node.name === 'Claim') {
    const [claim = ''] = claimsIn(node);
    body.claimed.push({ claim, text: tidy(textOf(node)), line });
  }
  if (node.name === 'AdviceDiffers') body.differing.push(claimsIn(node));
  if (node.type === 'tableRow') body.sentences.push(...sentencesOf(node));
  if (node.type === 'paragraph' || isLineInTag(node)) {
    const text = tidy(textOf(node));
    if (text !== '') body.paragraphs.push(text);
    body.sentences.push(...sentencesOf(node));
  }
}

/** Matches the fields of a page, between two lines of `---`. */
export const frontmatter = /^---\r?\n([\s\S]*?)\r?\n---/;

/** @throws if the file is not well-formed MDX, with the line */
export function parseBody(source: string): Body {
  const body: Body = {
    source: source.replace(frontmatter, ''),
    paragraphs: [],
    sentences: [],
    claimed: [],
    differing: [],
    components: [],
    headings: [],
    images: [],
    links: [],
    code: [],
  };
  const visit = (node: Node, parent?: Node): void => {
    collect(body, node, parent);
    for (const child of node.children ?? []) visit(child, node);
  };
  const tree: MdastNode = mdxToMdast(source, { features: { frontmatter: true } });
  visit(tree as Node);
  return body;
}
