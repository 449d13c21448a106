import { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

function schemaAt(schema: unknown, path: PropertyKey[]): unknown {
  let current = schema;
  for (const step of path) {
    while (
      current instanceof z.ZodOptional ||
      current instanceof z.ZodDefault ||
      current instanceof z.ZodNullable
    ) {
      current = current.unwrap();
    }
    if (current instanceof z.ZodObject)
      current = (current.shape as Record<PropertyKey, unknown>)[step];
    else if (current instanceof z.ZodArray) current = current.element;
  }
  return current;
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (current, step) => (current as Record<PropertyKey, unknown> | undefined)?.[step],
    value,
  );
}

const quote = (value: unknown): string => JSON.stringify(value);

/** Says what is wrong with a field, what it holds and what it may hold, as one sentence or two. */
export function describeIssue(issue: Issue, schema: unknown, value: unknown): string {
  const field = issue.path.length > 0 ? issue.path.map(String).join('.') : 'the entry';
  const actual = valueAt(value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const holder = schemaAt(schema, issue.path);
    const known = holder instanceof z.ZodObject ? Object.keys(holder.shape) : [];
    const where = issue.path.length > 0 ? ` in ${field}` : '';
    const unknown = issue.keys.map((key) => `"${key}"`).join(', ');
    return `${unknown} is no known field${where}. Known are: ${known.join(', ')}.`;
  }
  if (actual === undefined) return `${field} is missing. ${issue.message}.`;
  if (issue.code === 'invalid_value') {
    return `${field} is ${quote(actual)}. Accepted are: ${issue.values.map(String).join(', ')}.`;
  }
  if ((issue.code === 'too_big' || issue.code === 'too_small') && typeof actual === 'string') {
    const bound =
      issue.code === 'too_big'
        ? `at most ${String(issue.maximum)}`
        : `at least ${String(issue.minimum)}`;
    return `${field} has ${String(actual.length)} characters; it needs ${bound}.`;
  }
  return `${field} is ${quote(actual)}. ${issue.message}.`;
}
