/** What the rest of the site knows about a tool. Only the tool’s own `tool.ts` names it. */
import type { z } from 'astro/zod';
import type { toolFields } from './fields.ts';

/** The schema of a tool’s file; the field `tool` holds the name of the tool’s folder. */
export type ToolSchema<Id extends string = string> = z.ZodObject<
  typeof toolFields & { tool: z.ZodLiteral<Id> },
  z.core.$strict
>;

/** The fields of a tool’s file that all tools share, and `tool`. */
export type ToolData = z.infer<ToolSchema>;

/** What a reader should do about a sign, by the day after a session. */
export interface DayAnswers {
  /** The fragment of the tool’s address; {sign} is the id of a sign, {day} the number of a day. */
  fragment: string;
  signs: {
    id: string;
    name: string;
    /** Other words that people use for the sign. */
    words: string[];
    /** Together they cover each day from 0 on exactly once. */
    answers: { from: number; to: number; meaning: string }[];
  }[];
}

/** The guides that the home page links to. */
export type HomeGuide = 'how-it-works' | 'side-effects-and-risks' | 'who-should-wait' | 'aftercare';

interface Facts<Id extends string, Schema extends ToolSchema<Id>> {
  /** The name of its folder and its element. Its component has the same name in PascalCase. */
  id: Id;
  schema: Schema;
  /** The home page links to the tool right after this guide. */
  followsOnHome?: HomeGuide;
  /** Its name among the pages that readers can keep on their device, as “the recovery guide”. */
  keptOfflineAs?: string;
  /** What its script loads, as directives that are added to the content security policy of its page and frame. */
  policy?: string;
  /** Lets search answer queries about a sign and a day, such as “day 3 peeling”. */
  searchAnswers?: (data: z.infer<Schema>) => DayAnswers;
}

export interface Tool<Schema extends ToolSchema = ToolSchema> extends Omit<
  Facts<string, Schema>,
  'searchAnswers'
> {
  /** Whether the data comes from this tool’s file. */
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
