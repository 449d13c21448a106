/** What rules and reference lists need to know of an MDX file, read from its syntax tree. */
import { mdxToMdast, type MdastNode } from 'satteri';

export interface Component {
  name: string;
  attributes: Record<string, string | true>;
  line: number;
  /** False where the tag is a paragraph of its own, or the first thing in one. */
  isInSentence: boolean;
}

export interface Image {
  alt: string;
  source: string;
  line: number;
}

export interface Body {
  /** Plain text of each paragraph and list item, without headings, tables and citations. */
  paragraphs: string[];
  components: Component[];
  images: Image[];
}

interface Node {
  type: string;
  name?: string | null;
  value?: string;
  alt?: string | null;
  url?: string;
  children?: Node[];
  attributes?: { type: string; name?: string; value?: unknown }[];
  position?: { start: { line: number } };
}

const lineOf = (node: Node): number => node.position?.start.line ?? 1;

function textOf(node: Node): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  return (node.children ?? []).map(textOf).join('');
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

/** Throws with the line when the file is not well-formed MDX. */
export function parseBody(source: string): Body {
  const body: Body = { paragraphs: [], components: [], images: [] };
  const visit = (node: Node, parent?: Node): void => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const isInSentence = node.type === 'mdxJsxTextElement' && parent?.children?.[0] !== node;
      body.components.push(componentOf(node, isInSentence));
    }
    if (node.type === 'image') {
      body.images.push({ alt: node.alt ?? '', source: node.url ?? '', line: lineOf(node) });
    }
    if (node.type === 'paragraph') {
      const text = textOf(node).replace(/\s+/g, ' ').trim();
      if (text !== '') body.paragraphs.push(text);
    }
    if (node.type === 'table') return;
    for (const child of node.children ?? []) visit(child, node);
  };
  const tree: MdastNode = mdxToMdast(source, { features: { frontmatter: true } });
  visit(tree as Node);
  return body;
}
