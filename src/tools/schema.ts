/** The fields of a tool’s file; `tool` says whose parts follow. */
import { z } from 'astro/zod';
import { tools } from './all-tools.ts';
import type { ToolData } from './define-tool.ts';

const [first, ...others] = tools.map(({ schema }) => schema);

export const toolSchema: z.ZodType<ToolData> = first
  ? z.discriminatedUnion('tool', [first, ...others])
  : z.never('There is no tool: no folder in src/tools/ has a tool.ts');
