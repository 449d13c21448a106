/** Reads `content/` without Astro, so that all that is wrong with it can be said at once. */
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import { isCollection, LineCounter, parseDocument, type Document } from 'yaml';
import type { Finding } from '../lib/finding.ts';
import { frontmatter, parseBody, type Body } from './body.ts';
import { describeIssue } from './describe-issue.ts';
import type { Corpus } from './rule.ts';

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

interface Parsed {
  document: Document;
  lineAt: (path: PropertyKey[]) => number | undefined;
}

function parseYaml(text: string, firstLine: number): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineAt = (place: PropertyKey[]): number | undefined => {
    for (let depth = place.length; depth > 0; depth -= 1) {
      const node = document.getIn(place.slice(0, depth), true) as { range?: number[] } | undefined;
      const offset = node?.range?.[0];
      if (offset !== undefined) return lines.linePos(offset).line + firstLine - 1;
    }
    return undefined;
  };
  return { document, lineAt };
}

class Reader {
  readonly findings: Finding[] = [];
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  report(file: string, rule: string, message: string, line?: number): void {
    this.findings.push({ file, rule, message, ...(line === undefined ? {} : { line }) });
  }

  /** Parsed YAML, or nothing after saying what is wrong with it. */
  yaml(text: string, file: string, firstLine = 1): Parsed | undefined {
    const parsed = parseYaml(text, firstLine);
    for (const error of parsed.document.errors) {
      const line = (error.linePos?.[0].line ?? 1) + firstLine - 1;
      this.report(file, 'yaml', error.message.split('\n', 1)[0] ?? error.code, line);
    }
    return parsed.document.errors.length > 0 ? undefined : parsed;
  }

  validate(entry: RawEntry, parsed: Parsed, prefix: string[], schema: z.ZodType): RawEntry {
    const raw: unknown = prefix.length ? parsed.document.getIn(prefix) : parsed.document.toJS();
    const value: unknown = isCollection(raw) ? raw.toJS(parsed.document) : raw;
    const result = schema.safeParse(value);
    if (result.success) return { ...entry, data: result.data };
    for (const issue of result.error.issues) {
      const line = parsed.lineAt([...prefix, ...issue.path]) ?? entry.line;
      this.report(entry.file, 'fields', describeIssue(issue, schema, value), line);
    }
    return entry;
  }

  page(file: string, schema: z.ZodType): RawEntry {
    const text = readFileSync(path.join(this.root, file), 'utf8');
    const entry: RawEntry = { id: path.basename(file, '.mdx'), file, line: 1 };
    try {
      entry.body = parseBody(text);
    } catch (error) {
      this.report(file, 'mdx', error instanceof Error ? error.message : String(error));
      return entry;
    }
    const yaml = frontmatter.exec(text)?.[1];
    if (yaml === undefined) {
      this.report(file, 'fields', 'The file must start with its fields between two lines of ---.');
      return entry;
    }
    const parsed = this.yaml(yaml, file, 2);
    return parsed ? this.validate(entry, parsed, [], schema) : entry;
  }

  record(file: string, schema: z.ZodType): RawEntry {
    const entry: RawEntry = { id: path.basename(file, '.yaml'), file, line: 1 };
    const parsed = this.yaml(readFileSync(path.join(this.root, file), 'utf8'), file);
    return parsed ? this.validate(entry, parsed, [], schema) : entry;
  }

  list(file: string, schema: z.ZodType): RawEntry[] {
    const parsed = this.yaml(readFileSync(path.join(this.root, file), 'utf8'), file);
    const ids = parsed ? Object.keys((parsed.document.toJS() as object | null) ?? {}) : [];
    return ids.map((id) => {
      const entry: RawEntry = { id, file, line: parsed?.lineAt([id]) ?? 1 };
      return parsed ? this.validate(entry, parsed, [id], schema) : entry;
    });
  }

  async collection({ files, holds, schema }: Source): Promise<Map<string, RawEntry>> {
    const found: string[] = [];
    for await (const file of glob(files, { cwd: this.root })) found.push(file);
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
  // Sound entries have been through their schema; unsound ones are in the findings.
  return { corpus: corpus as unknown as Corpus, findings: reader.findings };
}
