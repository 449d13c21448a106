import { findEntry } from '../corpus/corpus.ts';
import type { Tool } from './schema.ts';

type ToolOf<Id extends Tool['tool']> = Extract<Tool, { tool: Id }>;

/** What the file of a tool holds. @throws when its `tool` names another. */
export async function findTool<Id extends Tool['tool']>(
  id: Id,
  where: string,
): Promise<ToolOf<Id>> {
  const { data } = await findEntry('tools', id, where);
  if (data.tool === id) return data as ToolOf<Id>;
  throw new Error(`${where}: content/tools/${id}.mdx says tool: ${data.tool}. It must say ${id}.`);
}
