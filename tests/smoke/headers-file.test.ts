/** Reads `_headers` as the hosts that support it do. */
import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/output/headers.ts';
import { site } from '../../src/site.ts';
import { builtFiles, readBuilt } from '../support/built.ts';

/** Limits from the documentation of Cloudflare Pages. */
const most = { rules: 100, line: 2000 };

const text = readBuilt('_headers');
const rules = text
  .trim()
  .split('\n\n')
  .map((block) => {
    const [path = '', ...lines] = block.split('\n');
    const headers = lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)?.slice(1) ?? [line, '']);
    return { path, headers: Object.fromEntries(headers) as Record<string, string> };
  });
const common = rules.filter(({ path }) => path === '/*');

const addresses = builtFiles('**/*')
  .filter((file) => /[^/]\.\w+$/.test(file) && !/\.(?:br|gz)$/.test(file))
  .map((file) => file.replace(/(^|\/)index\.html$/, '$1'));

const rulesFor = (address: string) =>
  rules.filter(({ path }) =>
    path.endsWith('*') ? `/${address}`.startsWith(path.slice(0, -1)) : `/${address}` === path,
  );

test('the file of headers stays within the limits of hosts', () => {
  expect(rules.length).toBeLessThanOrEqual(most.rules);
  expect(text.split('\n').filter((line) => line.length > most.line)).toEqual([]);
});

describe('every file of the site', () => {
  test('has one rule besides the rule for all files, and the two set no header twice', () => {
    expect(addresses.length).toBeGreaterThan(100);
    const wrong = addresses.filter((address) => {
      const matching = rulesFor(address);
      const names = matching.flatMap(({ headers }) => Object.keys(headers));
      return matching.length !== 2 || common.length !== 1 || new Set(names).size < names.length;
    });
    expect(wrong).toEqual([]);
  });

  test('gets the headers of its kind', () => {
    const wrong = addresses.filter((address) => {
      const said = Object.assign({}, ...rulesFor(address).map(({ headers }) => headers)) as object;
      const wanted = headersFor(address, site.url);
      return Object.entries(wanted).some(([name, value]) => Reflect.get(said, name) !== value);
    });
    expect(wrong).toEqual([]);
  });
});

test('every address under /embed/ except the generator may be framed by other sites', () => {
  const framed = rules.filter(({ path }) => path.startsWith('/embed/') && path !== '/embed/');
  expect(framed.length).toBeGreaterThan(0);
  const wrong = framed.filter(
    ({ headers }) =>
      'X-Frame-Options' in headers ||
      !headers['Content-Security-Policy']?.includes('frame-ancestors *'),
  );
  expect(wrong).toEqual([]);
});
