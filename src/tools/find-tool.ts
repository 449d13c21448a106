import type { z } from 'astro/zod';
import { findEntry } from '../corpus/corpus.ts';
import type { Tool, ToolSchema } from './define-tool.ts';

/** The fields of the tool’s file. @throws when the file names another tool */
export async function findTool<Schema extends ToolSchema>(
  { id, owns }: Tool<Schema>,
  where: string,
): Promise<z.infer<Schema>> {
  const { data } = await findEntry('tools', id, where);
  if (owns(data)) return data;
  throw new Error(
    `${where}: content/tools/${id}.mdx has “tool: ${data.tool}”. Change it to “tool: ${id}”.`,
  );
}
