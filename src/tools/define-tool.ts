/** What the rest of the site knows of a tool: its `tool.ts` says it, and nothing else names the tool. */
import type { z } from 'astro/zod';
import type { toolFields } from './fields.ts';

/** The schema of a tool’s file; its `tool` is the name of the folder. */
export type ToolSchema<Id extends string = string> = z.ZodObject<
  typeof toolFields & { tool: z.ZodLiteral<Id> },
  z.core.$strict
>;

/** What the file of any tool holds. */
export type ToolData = z.infer<ToolSchema>;

/** What to do about signs, day by day after a session. */
export interface DayAnswers {
  /** Part of an address: {sign} is the id of a sign, {day} the number of a day. */
  fragment: string;
  signs: {
    id: string;
    name: string;
    /** Other words that people type for it. */
    words: string[];
    /** From day 0 on, none missing and none twice. */
    answers: { from: number; to: number; meaning: string }[];
  }[];
}

/** Guides that the layers of the home page link. */
export type HomeGuide = 'how-it-works' | 'side-effects-and-risks' | 'who-should-wait' | 'aftercare';

interface Facts<Id extends string, Schema extends ToolSchema<Id>> {
  /** The name of its folder, of its element and, as `NeedleDepth`, of its component. */
  id: Id;
  schema: Schema;
  /** The link on the home page that its own link follows. */
  followsOnHome?: HomeGuide;
  /** What readers call it among the pages they may keep on their device, as “the recovery guide”. */
  keptOfflineAs?: string;
  /** What its page and its frame may load that cannot be seen in them, for `data-policy` of its element. */
  policy?: string;
  /** What search answers from its fields for a sign and a day, as “day 3 peeling”. */
  searchAnswers?: (data: z.infer<Schema>) => DayAnswers;
}

export interface Tool<Schema extends ToolSchema = ToolSchema> extends Omit<
  Facts<string, Schema>,
  'searchAnswers'
> {
  /** Whether a file of a tool is that of this one. */
  owns: (data: ToolData) => data is z.infer<Schema>;
  searchAnswers: (data: ToolData) => DayAnswers | undefined;
}

export function defineTool<Id extends string, Schema extends ToolSchema<Id>>(
  facts: Facts<Id, Schema>,
): Tool<Schema> {
  const owns = (data: ToolData): data is z.infer<Schema> => data.tool === facts.id;
  const searchAnswers = (data: ToolData) => (owns(data) ? facts.searchAnswers?.(data) : undefined);
  return { ...facts, owns, searchAnswers };
}
