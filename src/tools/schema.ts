/** The fields of any tool’s file; the field `tool` decides which of them are required. */
import { z } from 'astro/zod';
import { tools } from './all-tools.ts';
import type { ToolData } from './define-tool.ts';

const [first, ...others] = tools.map(({ schema }) => schema);

export const toolSchema: z.ZodType<ToolData> = first
  ? z.discriminatedUnion('tool', [first, ...others])
  : z.never('There are no tools, because no folder in src/tools/ has a tool.ts');
