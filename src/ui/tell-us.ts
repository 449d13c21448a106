/** Addresses that open a mail or an issue with the page, its version and its title filled in. */
import type { SiteSettings } from '../lib/define-site.ts';

export interface About {
  title: string;
  version: number;
  /** The whole address. */
  address: string;
}

/** What `site.ts` may set. */
type Ways = Pick<SiteSettings, 'contact' | 'repository' | 'feedbackEndpoint'>;

const subjectOf = ({ title, version }: About): string =>
  `“${title}”, version ${String(version)}: was it clear?`;

const bodyOf = ({ address, version }: About): string =>
  `Page: ${address}\nVersion: ${String(version)}\nPart of the page: \n\nWhat was unclear or wrong?\n\n`;

/** Whether readers can tell the publisher anything, by whichever way. */
export const isHeard = ({ contact, repository, feedbackEndpoint }: Ways): boolean =>
  (contact ?? repository ?? feedbackEndpoint) !== undefined;

/** By RFC 6068, in which a space is `%20` and a line ends in `%0D%0A`. */
export function mailAddress(contact: string, about: About): string {
  const body = encodeURIComponent(bodyOf(about).replaceAll('\n', '\r\n'));
  return `mailto:${contact}?subject=${encodeURIComponent(subjectOf(about))}&body=${body}`;
}

/** GitHub, Codeberg and other Forgejos understand these names. */
export function issueAddress(repository: string, about: About): string {
  const query = new URLSearchParams({ title: subjectOf(about), body: bodyOf(about) });
  return `${repository.replace(/\/$/, '')}/issues/new?${query.toString()}`;
}
