import { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

const fieldOf = (value: unknown, name: PropertyKey): unknown =>
  (value as Record<PropertyKey, unknown> | null | undefined)?.[name];

/** The schema of the value at a path, without wrappers such as `optional`. The value selects an option of a union. */
function schemaAt(schema: unknown, value: unknown, path: PropertyKey[]): unknown {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodNullable
  ) {
    return schemaAt(schema.unwrap(), value, path);
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const name = schema.def.discriminator;
    const fits = (option: unknown): boolean =>
      option instanceof z.ZodObject &&
      z.safeParse(option.shape[name] as z.ZodType, fieldOf(value, name)).success;
    return schemaAt(schema.options.find(fits), value, path);
  }
  const [name, ...rest] = path;
  if (name === undefined) return schema;
  const inner = fieldOf(value, name);
  if (schema instanceof z.ZodObject) return schemaAt(fieldOf(schema.shape, name), inner, rest);
  return schema instanceof z.ZodArray ? schemaAt(schema.element, inner, rest) : undefined;
}

const typeNames: Record<string, string> = {
  string: 'text. Put it in quotes if it looks like a number or a date',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

const quote = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));

const sentence = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1) + (/[.!?]$/.test(text) ? '' : '.');

/** @returns one or two sentences: which field is wrong, what it contains and what it may contain */
export function describeIssue(issue: Issue, schema: unknown, value: unknown): string {
  const field = issue.path.length > 0 ? issue.path.map(String).join('.') : 'The entry';
  const actual = issue.path.reduce(fieldOf, value);
  const checkedBy = schemaAt(schema, value, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = checkedBy instanceof z.ZodObject ? Object.keys(checkedBy.shape) : [];
    const where = issue.path.length > 0 ? ` in ${field}` : '';
    const unknown = issue.keys.map((key) => `"${key}"`).join(', ');
    return `${unknown} is not a known field${where}. Use one of: ${known.join(', ')}.`;
  }
  if (actual === undefined && issue.code !== 'invalid_union') {
    const { description = '' } = checkedBy instanceof z.ZodType ? checkedBy : {};
    const help = description === '' ? 'Add it' : `Add it: ${description}`;
    return `${field} is missing. ${sentence(issue.code === 'custom' ? issue.message : help)}`;
  }
  if (issue.code === 'invalid_union' && 'options' in issue) {
    return `${field} is ${quote(actual)}. Use one of: ${issue.options.map(String).join(', ')}.`;
  }
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') {
    // The option with the fewest problems is most likely the one that was meant.
    const [nearest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
    const problems = nearest.map((one) => ({ ...one, path: [...issue.path, ...one.path] }));
    return problems.map((one) => describeIssue(one, schema, value)).join(' ');
  }
  const isObject = typeof actual === 'object' && actual !== null;
  const shown = isObject ? '' : ` is ${quote(actual)}`;
  if (issue.code === 'invalid_value') {
    return `${field}${shown}. Use one of: ${issue.values.map(String).join(', ')}.`;
  }
  if (issue.code === 'invalid_type') {
    const type = typeNames[issue.expected] ?? issue.expected;
    return shown === '' ? `${field} must be ${type}.` : `${field}${shown}. It must be ${type}.`;
  }
  if (issue.code === 'too_big' || issue.code === 'too_small') {
    const limit =
      issue.code === 'too_big'
        ? `at most ${String(issue.maximum)}`
        : `at least ${String(issue.minimum)}`;
    const isDefault = issue.message.startsWith('Too ');
    const cure = (verb: string) => (isDefault ? `It ${verb} ${limit}.` : sentence(issue.message));
    if (typeof actual === 'string' || Array.isArray(actual)) {
      const unit = typeof actual === 'string' ? 'characters' : 'items';
      return `${field} has ${String(actual.length)} ${unit}. ${cure('needs')}`;
    }
    return `${field}${shown}. ${cure('must be')}`;
  }
  return shown === ''
    ? `${field}: ${sentence(issue.message)}`
    : `${field}${shown}. ${sentence(issue.message)}`;
}
