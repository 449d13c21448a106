import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { pages } from '../support/site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // The compiler decides about void elements, quotes and white space.
    'void-style': 'off',
    'attr-quotes': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // Checkboxes of a group share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
    // Safari drops the role of a list that shows no bullets.
    'no-redundant-role': 'off',
    // The title of a claim is a whole sentence.
    'long-title': 'off',
  },
});

test('every page is valid HTML', async () => {
  const reports = await Promise.all(
    pages.map(async ({ address, html }) => {
      const { results } = await validator.validateString(html);
      return results.flatMap(({ messages }) =>
        messages.map(
          ({ ruleId, message, line, column }) =>
            `${address}:${String(line)}:${String(column)} ${ruleId}: ${message}`,
        ),
      );
    }),
  );
  expect(reports.flat()).toEqual([]);
});
