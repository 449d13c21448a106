import { expect, test } from 'vitest';
import { definedTermSet } from '../../../src/glossary/structured.ts';

test('each term of the glossary has an address within its page', () => {
  const data = { term: 'keloid', definition: 'A scar that grows.', alsoCalled: ['keloid scar'] };
  const set = definedTermSet([{ id: 'keloid', data }], 'https://a.example/glossary/');
  expect(set).toMatchObject({
    '@type': 'DefinedTermSet',
    hasDefinedTerm: [
      {
        '@id': 'https://a.example/glossary/#keloid',
        name: 'keloid',
        alternateName: ['keloid scar'],
      },
    ],
  });
});
