/** Addresses that open a mail or an issue with the page’s title, version and address filled in. */
import type { SiteSettings } from '../lib/define-site.ts';
import { fill } from '../lib/fill.ts';
import { words } from '../words/words.ts';

export interface About {
  title: string;
  version: number;
  /** Absolute. */
  address: string;
}

const { tellUs } = words.ui;
const subjectOf = (about: About): string => fill(tellUs.subject, { ...about });
const bodyOf = (about: About): string => fill(tellUs.body, { ...about });

/** Whether `site.ts` sets any way for readers to write to the publisher. */
export const isHeard = ({
  contact,
  repository,
  feedbackEndpoint,
}: Pick<SiteSettings, 'contact' | 'repository' | 'feedbackEndpoint'>): boolean =>
  (contact ?? repository ?? feedbackEndpoint) !== undefined;

/** By RFC 6068, in which a space is `%20` and a line ends in `%0D%0A`. */
export function mailAddress(contact: string, about: About): string {
  const body = encodeURIComponent(bodyOf(about).replaceAll('\n', '\r\n'));
  return `mailto:${contact}?subject=${encodeURIComponent(subjectOf(about))}&body=${body}`;
}

/** GitHub, Codeberg and other Forgejo sites know these parameters. */
export function issueAddress(repository: string, about: About): string {
  const query = new URLSearchParams({ title: subjectOf(about), body: bodyOf(about) });
  return `${repository.replace(/\/$/, '')}/issues/new?${query.toString()}`;
}
