import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { describeIssue } from '../../../src/corpus/describe-issue.ts';

const person = z.strictObject({ family: z.string(), given: z.string() });
const schema = z.discriminatedUnion('tool', [
  z.strictObject({
    tool: z.literal('ruler'),
    title: z.string().min(3).max(5).describe('What readers see.'),
    level: z.enum(['low', 'high']).optional(),
    steps: z.array(z.strictObject({ label: z.string() })).min(1),
    author: z.union([z.strictObject({ literal: z.string() }), person]).optional(),
    size: z.number().min(2).default(2),
  }),
  z.strictObject({ tool: z.literal('clock'), hour: z.number() }),
]);
const ruler = { tool: 'ruler', title: 'Long', steps: [{ label: 'A' }] };

const describe = (value: unknown) =>
  schema.safeParse(value).error?.issues.map((issue) => describeIssue(issue, schema, value));

test.each([
  [
    'an unknown field, with the fields of the option that the value fits',
    { tool: 'clock', hour: 1, minute: 2 },
    '"minute" is not a known field. Use one of: tool, hour.',
  ],
  [
    'an unknown field in a list',
    { ...ruler, steps: [{ label: 'A', to: '/' }] },
    '"to" is not a known field in steps.0. Use one of: label.',
  ],
  ['an unknown option', { tool: 'saw' }, 'tool is "saw". Use one of: ruler, clock.'],
  ['a missing option', {}, 'tool is missing. Use one of: ruler, clock.'],
  [
    'a missing field, with its description',
    { ...ruler, title: undefined },
    'title is missing. Add it: What readers see.',
  ],
  ['a wrong choice', { ...ruler, level: 'top' }, 'level is "top". Use one of: low, high.'],
  ['a wrong type', { ...ruler, size: 'x' }, 'size is "x". It must be a number.'],
  ['an empty value', { ...ruler, steps: null }, 'steps is null. It must be a list.'],
  ['a short text', { ...ruler, title: 'A' }, 'title has 1 characters. It needs at least 3.'],
  ['a long text', { ...ruler, title: 'Longer' }, 'title has 6 characters. It needs at most 5.'],
  ['a short list', { ...ruler, steps: [] }, 'steps has 0 items. It needs at least 1.'],
  ['a small number', { ...ruler, size: 1 }, 'size is 1. It must be at least 2.'],
  [
    'the nearest option of a union',
    { ...ruler, author: { family: 'Li' } },
    'author.given is missing. Add it.',
  ],
])('the message describes %s', (_name, value, message) => {
  expect(describe(value)).toEqual([message]);
});
