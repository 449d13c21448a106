/** Reads `content/` without Astro, so that all problems can be reported together. */
import { glob } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'astro/zod';
import type { Finding } from '../lib/finding.ts';
import type { Sources } from '../sources.ts';
import { frontmatter, parseBody, type Body } from './body.ts';
import { describeIssue } from './describe-issue.ts';
import { parseYaml, type Parsed } from './parse-yaml.ts';
import { readText, type TextProblem } from './read-text.ts';
import type { CollectionName, Corpus } from './rule.ts';
import { idSchema } from './schema.ts';

interface Source<D> {
  /** A pattern from the root of the project, such as `content/claims/*.yaml`. */
  files: string;
  schema: z.ZodType<D>;
}

interface Place {
  id: string;
  file: string;
  line: number;
}

type Fields<D> = Place & { data: D };
type Page<D> = Fields<D> & { body: Body };

/** Files in `content/` that belong to no collection. */
const otherFiles = ['content/README.md', 'content/published.txt'];

/** The message of the parser, and the line that it names. */
function mdxProblem(error: unknown): TextProblem {
  const message = error instanceof Error ? error.message : String(error);
  const line = /\b(\d+):\d+/.exec(message)?.[1];
  return { message, ...(line === undefined ? {} : { line: Number(line) }) };
}

class Reader {
  readonly findings: Finding[] = [];
  /** Entries with findings, such as `claims/redness-lasts`. */
  readonly broken = new Set<string>();
  /** Files that a collection reads. */
  readonly known = new Set(otherFiles);
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  report(file: string, rule: string, problems: TextProblem[]): void {
    this.findings.push(...problems.map((problem) => ({ file, rule, ...problem })));
  }

  /** @returns the text of a file, or undefined after reporting its problem */
  text(file: string): string | undefined {
    const text = readText(this.root, file);
    if (typeof text === 'string') return text;
    this.report(file, 'text', [text]);
    return undefined;
  }

  /** @returns the parsed YAML, or undefined after reporting its problems */
  yaml(text: string, file: string, firstLine = 1): Parsed | undefined {
    const parsed = parseYaml(text, firstLine);
    if (!Array.isArray(parsed)) return parsed;
    this.report(file, 'yaml', parsed);
    return undefined;
  }

  /** @returns the parsed words, or undefined after reporting their problem */
  body(text: string, file: string): Body | undefined {
    try {
      return parseBody(text);
    } catch (error) {
      this.report(file, 'mdx', [mdxProblem(error)]);
      return undefined;
    }
  }

  /** @returns the entry with its fields, or undefined after reporting their problems */
  validate<D>(
    place: Place,
    parsed: Parsed,
    prefix: string[],
    schema: z.ZodType<D>,
  ): Fields<D> | undefined {
    const value = parsed.valueAt(prefix);
    const result = schema.safeParse(value);
    if (result.success) return { ...place, data: result.data };
    const problems = result.error.issues.map((issue) => {
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
      return {
        line: parsed.lineAt([...prefix, ...issue.path, ...unknown]) ?? place.line,
        message: describeIssue(issue, schema, value),
      };
    });
    this.report(place.file, 'fields', problems);
    return undefined;
  }

  checkId(file: string, id: string, line?: number): void {
    if (id.split('/').every((part) => idSchema.safeParse(part).success)) return;
    const message = `"${id}" becomes part of an address. Use only small letters, digits and single hyphens.`;
    this.report(file, 'id', [{ message, ...(line === undefined ? {} : { line }) }]);
  }

  page<D>(place: Place, schema: z.ZodType<D>): Page<D> | undefined {
    const { file } = place;
    const text = this.text(file);
    if (text === undefined) return undefined;
    const yaml = frontmatter.exec(text)?.[1];
    if (yaml === undefined) {
      const message = 'The file has no fields. Start it with its fields between two lines of ---.';
      this.report(file, 'fields', [{ message, line: 1 }]);
      return undefined;
    }
    const body = this.body(text, file);
    const parsed = body && this.yaml(yaml, file, 2);
    const entry = parsed && this.validate(place, parsed, [], schema);
    return entry && { ...entry, body };
  }

  record<D>(place: Place, schema: z.ZodType<D>): Fields<D> | undefined {
    const text = this.text(place.file);
    const parsed = text === undefined ? undefined : this.yaml(text, place.file);
    return parsed && this.validate(place, parsed, [], schema);
  }

  keep<E>(entries: Map<string, E>, name: CollectionName, id: string, entry: E | undefined): void {
    if (entry) entries.set(id, entry);
    else this.broken.add(`${name}/${id}`);
  }

  /** The sorted files of a collection. */
  async find(pattern: string): Promise<string[]> {
    const found = await Array.fromAsync(glob(pattern, { cwd: this.root }));
    const files = found.map((file) => file.replaceAll(path.sep, '/')).toSorted();
    for (const file of files) this.known.add(file);
    return files;
  }

  /** A collection with one file for each entry. The name of the file is the id. */
  async each<E>(
    name: CollectionName,
    files: string,
    read: (place: Place) => E | undefined,
  ): Promise<Map<string, E>> {
    const entries = new Map<string, E>();
    for (const file of await this.find(files)) {
      const id = path.basename(file).replace(/\.[^.]*$/, '');
      this.checkId(file, id);
      this.keep(entries, name, id, read({ id, file, line: 1 }));
    }
    return entries;
  }

  pages<D>(name: CollectionName, { files, schema }: Source<D>) {
    return this.each(name, files, (place) => this.page(place, schema));
  }

  records<D>(name: CollectionName, { files, schema }: Source<D>) {
    return this.each(name, files, (place) => this.record(place, schema));
  }

  /** A collection with all entries in one file. */
  async list<D>(name: CollectionName, { files, schema }: Source<D>) {
    const entries = new Map<string, Fields<D>>();
    for (const file of await this.find(files)) {
      const text = this.text(file);
      // A file with only comments and empty lines is an empty collection.
      if (text === undefined || /^(?:\s*(?:#.*)?\n)*\s*$/.test(text)) continue;
      const parsed = this.yaml(text, file);
      if (!parsed) continue;
      for (const id of parsed.keys) {
        const place = { id, file, line: parsed.lineAt([id]) ?? 1 };
        this.checkId(file, id, place.line);
        this.keep(entries, name, id, this.validate(place, parsed, [id], schema));
      }
    }
    return entries;
  }

  /** Reports files that no collection reads. Most have a wrong extension or are in a wrong folder. */
  async reportStrays(): Promise<void> {
    for await (const place of glob('content/**/*.*', { cwd: this.root })) {
      const file = place.replaceAll(path.sep, '/');
      const message =
        'No collection reads this file. Correct its extension, or move it to the folder of a collection.';
      if (!this.known.has(file)) this.report(file, 'id', [{ message }]);
    }
  }
}

/**
 * @param root the folder that contains `content/`
 * @returns the content, and the problems with its files and fields
 */
export async function readCorpus(
  root: string,
  sources: Sources,
): Promise<{ corpus: Corpus; findings: Finding[] }> {
  const reader = new Reader(root);
  const corpus: Corpus = {
    articles: await reader.pages('articles', sources.articles),
    concerns: await reader.pages('concerns', sources.concerns),
    tools: await reader.pages('tools', sources.tools),
    pages: await reader.pages('pages', sources.pages),
    claims: await reader.records('claims', sources.claims),
    glossary: await reader.list('glossary', sources.glossary),
    references: await reader.list('references', sources.references),
    versions: await reader.list('versions', sources.versions),
    withdrawn: await reader.list('withdrawn', sources.withdrawn),
    broken: reader.broken,
  };
  await reader.reportStrays();
  return { corpus, findings: reader.findings };
}
