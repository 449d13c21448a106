/** Reads `content/` without Astro, so that all that is wrong with it can be said at once. */
import { glob } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Finding } from '../lib/finding.ts';
import { frontmatter, parseBody, type Body } from './body.ts';
import { describeIssue } from './describe-issue.ts';
import { parseYaml, type Parsed } from './parse-yaml.ts';
import { readText, type TextProblem } from './read-text.ts';
import type { Corpus } from './rule.ts';
import { idSchema } from './schema.ts';

/** Where a collection lives: one file an entry, or one file with all entries by id. */
export interface Source {
  /** Pattern below the root of the project, as `content/claims/*.yaml`. */
  files: string;
  holds: 'pages' | 'records' | 'one-file';
  schema: z.ZodType;
}

export type Sources = Record<keyof Corpus, Source>;

interface RawEntry {
  id: string;
  file: string;
  line: number;
  data?: unknown;
  body?: Body;
}

/** Files of `content/` that are no entries. */
const notEntries = ['content/README.md', 'content/published.txt'];

/** The parser’s own words, and the line where it gave up. */
function mdxProblem(error: unknown): TextProblem {
  const message = error instanceof Error ? error.message : String(error);
  const line = /\b(\d+):\d+/.exec(message)?.[1];
  return { message, ...(line === undefined ? {} : { line: Number(line) }) };
}

class Reader {
  readonly findings: Finding[] = [];
  /** Files that some collection has read. */
  readonly known = new Set(notEntries);
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  report(file: string, rule: string, problems: TextProblem[]): void {
    this.findings.push(...problems.map((problem) => ({ file, rule, ...problem })));
  }

  /** The text of a file, or nothing after saying why it cannot be read. */
  text(file: string): string | undefined {
    const text = readText(this.root, file);
    if (typeof text === 'string') return text;
    this.report(file, 'text', [text]);
    return undefined;
  }

  /** Parsed YAML, or nothing after saying what is wrong with it. */
  yaml(text: string, file: string, firstLine = 1): Parsed | undefined {
    const parsed = parseYaml(text, firstLine);
    if (!Array.isArray(parsed)) return parsed;
    this.report(file, 'yaml', parsed);
    return undefined;
  }

  validate(entry: RawEntry, parsed: Parsed, prefix: string[], schema: z.ZodType): RawEntry {
    const value = parsed.valueAt(prefix);
    const result = schema.safeParse(value);
    if (result.success) return { ...entry, data: result.data };
    const problems = result.error.issues.map((issue) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      return {
        line: parsed.lineAt([...prefix, ...issue.path, ...unknown]) ?? entry.line,
        message: describeIssue(issue, schema, value),
      };
    });
    this.report(entry.file, 'fields', problems);
    return entry;
  }

  /** Ids become parts of addresses. */
  checkId(file: string, id: string, line?: number): void {
    if (id.split('/').every((part) => idSchema.safeParse(part).success)) return;
    const message = `"${id}" becomes part of an address: use small letters, digits and single hyphens.`;
    this.report(file, 'id', [{ message, ...(line === undefined ? {} : { line }) }]);
  }

  /** An entry with a file of its own, whose name is its id. */
  entry(file: string): RawEntry {
    const id = path.basename(file).replace(/\.[^.]*$/, '');
    this.checkId(file, id);
    return { id, file, line: 1 };
  }

  page(file: string, schema: z.ZodType): RawEntry {
    const entry = this.entry(file);
    const text = this.text(file);
    if (text === undefined) return entry;
    const yaml = frontmatter.exec(text)?.[1];
    if (yaml === undefined) {
      const message = 'The file must start with its fields between two lines of ---.';
      this.report(file, 'fields', [{ message, line: 1 }]);
      return entry;
    }
    try {
      entry.body = parseBody(text);
    } catch (error) {
      this.report(file, 'mdx', [mdxProblem(error)]);
      return entry;
    }
    const parsed = this.yaml(yaml, file, 2);
    return parsed ? this.validate(entry, parsed, [], schema) : entry;
  }

  record(file: string, schema: z.ZodType): RawEntry {
    const entry = this.entry(file);
    const text = this.text(file);
    const parsed = text === undefined ? undefined : this.yaml(text, file);
    return parsed ? this.validate(entry, parsed, [], schema) : entry;
  }

  list(file: string, schema: z.ZodType): RawEntry[] {
    const text = this.text(file);
    // A list may be empty: nothing but remarks stand in it.
    if (text === undefined || /^(?:\s*(?:#.*)?\n)*\s*$/.test(text)) return [];
    const parsed = this.yaml(text, file);
    return (parsed?.keys ?? []).map((id) => {
      const entry: RawEntry = { id, file, line: parsed?.lineAt([id]) ?? 1 };
      this.checkId(file, id, entry.line);
      return parsed ? this.validate(entry, parsed, [id], schema) : entry;
    });
  }

  /** Files that nobody reads are mistakes: a wrong ending, a folder too deep. */
  async reportStrays(): Promise<void> {
    for await (const place of glob('content/**/*.*', { cwd: this.root })) {
      const file = place.replaceAll(path.sep, '/');
      const message = 'No collection reads this file. Mend its ending, or its folder.';
      if (!this.known.has(file)) this.report(file, 'id', [{ message }]);
    }
  }

  async collection({ files, holds, schema }: Source): Promise<Map<string, RawEntry>> {
    const found: string[] = [];
    for await (const file of glob(files, { cwd: this.root })) {
      found.push(file.replaceAll(path.sep, '/'));
    }
    for (const file of found) this.known.add(file);
    const entries = found.toSorted().flatMap((file) => {
      if (holds === 'pages') return [this.page(file, schema)];
      return holds === 'records' ? [this.record(file, schema)] : this.list(file, schema);
    });
    return new Map(entries.map((entry) => [entry.id, entry]));
  }
}

/**
 * @param root the folder that holds `content/`
 * @returns the content, and what is wrong with its files and fields. An entry with such a finding has no
 * `data`: rules know its id and skip the rest.
 */
export async function readCorpus(
  root: string,
  sources: Sources,
): Promise<{ corpus: Corpus; findings: Finding[] }> {
  const reader = new Reader(root);
  const corpus: Record<string, Map<string, RawEntry>> = {};
  for (const [name, source] of Object.entries(sources)) {
    corpus[name] = await reader.collection(source);
  }
  await reader.reportStrays();
  // Sound entries have been through their schema; unsound ones are in the findings.
  return { corpus: corpus as unknown as Corpus, findings: reader.findings };
}
