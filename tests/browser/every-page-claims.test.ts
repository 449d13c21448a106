import { parse } from 'yaml';
import { addresses } from '../support/browser.ts';
import { testEveryPage } from '../support/every-page.ts';
import { filesOf, read } from '../support/paths.ts';

/** The pages of claims differ by verdict and certainty, and else by their words: one of each is seen by axe. */
const examples = new Map(
  filesOf('content/claims/*.yaml').map((file) => {
    const { verdict, certainty } = parse(read(file)) as { verdict: string; certainty: string };
    return [`${verdict} ${certainty}`, file.replace(/^content(.*)\.yaml$/, '$1/')];
  }),
);
const seen = ['/claims/', ...examples.values()];

testEveryPage(
  addresses.filter((address) => address.startsWith('/claims/')),
  (address) => !seen.includes(address),
);
