/** `_headers`, as the hosts that read it would. */
import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/output/headers.ts';
import { site } from '../../src/site.ts';
import { filesOf, read } from '../support/paths.ts';

/** What the documentation of Cloudflare Pages allows. */
const most = { rules: 100, line: 2000 };

const text = read('dist/_headers');
const rules = text
  .trim()
  .split('\n\n')
  .map((block) => {
    const [path = '', ...lines] = block.split('\n');
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [line, '']);
    return { path, headers: Object.fromEntries(headers) as Record<string, string> };
  });
const common = rules.filter(({ path }) => path === '/*');

const addresses = filesOf('dist/**/*')
  .filter((file) => /[^/]\.\w+$/.test(file) && !/\.(?:br|gz)$/.test(file))
  .map((file) => file.slice('dist/'.length).replace(/(^|\/)index\.html$/, '$1'));

const meeting = (address: string) =>
  rules.filter(({ path }) =>
    path.endsWith('*') ? `/${address}`.startsWith(path.slice(0, -1)) : `/${address}` === path,
  );

test('is within what hosts read', () => {
  expect(rules.length).toBeLessThanOrEqual(most.rules);
  expect(text.split('\n').filter((line) => line.length > most.line)).toEqual([]);
});

describe('each file of the site', () => {
  test('is met by one rule beside the one for all, and no header twice', () => {
    expect(addresses.length).toBeGreaterThan(1000);
    const wrong = addresses.filter((address) => {
      const met = meeting(address);
      const names = met.flatMap(({ headers }) => Object.keys(headers));
      return met.length !== 2 || common.length !== 1 || new Set(names).size < names.length;
    });
    expect(wrong).toEqual([]);
  });

  test('has the headers of its kind', () => {
    const wrong = addresses.filter((address) => {
      const said = Object.assign({}, ...meeting(address).map(({ headers }) => headers)) as object;
      const wanted = headersFor(address, site.url);
      return Object.entries(wanted).some(([name, value]) => Reflect.get(said, name) !== value);
    });
    expect(wrong).toEqual([]);
  });
});

test('nothing under /embed/ but the generator keeps frames away', () => {
  const wrong = rules.filter(
    ({ path, headers }) =>
      path.startsWith('/embed/') &&
      path !== '/embed/' &&
      ('X-Frame-Options' in headers ||
        !headers['Content-Security-Policy']?.includes('frame-ancestors *')),
  );
  expect(wrong).toEqual([]);
});
