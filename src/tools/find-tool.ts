import type { z } from 'astro/zod';
import { findEntry } from '../corpus/corpus.ts';
import type { Tool, ToolSchema } from './define-tool.ts';

/** What the file of a tool holds. @throws when its `tool` names another. */
export async function findTool<Schema extends ToolSchema>(
  { id, owns }: Tool<Schema>,
  where: string,
): Promise<z.infer<Schema>> {
  const { data } = await findEntry('tools', id, where);
  if (owns(data)) return data;
  throw new Error(`${where}: content/tools/${id}.mdx says tool: ${data.tool}. It must say ${id}.`);
}
