import { expect, test } from 'vitest';
import { issueAddress, mailAddress } from '../../../src/ui/tell-us.ts';

const about = { title: 'Safe & sound?', version: 3, address: 'https://site.example/articles/a/' };

test('a mail has the address, version and title of the page', () => {
  const mail = new URL(mailAddress('us@site.example', about));
  expect(mail.pathname).toBe('us@site.example');
  expect(mail.searchParams.get('subject')).toBe('“Safe & sound?”, version 3: was it clear?');
  expect(mail.searchParams.get('body')).toMatch(
    /^Page: https:\/\/site\.example\/articles\/a\/\r\nVersion: 3\r\n/,
  );
  expect(mail.href).not.toContain('+');
});

test('an issue has the version of the page, whether or not the repository ends in a slash', () => {
  const issue = new URL(issueAddress('https://code.example/us/site/', about));
  expect(issueAddress('https://code.example/us/site', about)).toBe(issue.href);
  expect(issue.pathname).toBe('/us/site/issues/new');
  expect(issue.searchParams.get('body')).toContain('Version: 3\n');
});
