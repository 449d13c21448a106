/** Who publishes this site, and where. A clinic that runs its own copy changes this file first. */

interface Site {
  name: string;
  /** One sentence for search engines and shared links, 50 to 155 characters. */
  description: string;
  /** Origin without a path, from SITE_URL. */
  url: string;
  /** Path the site lives under, with a leading and a trailing slash, from BASE_PATH. */
  base: string;
  language: string;
  author: string;
  /** Where readers live, with the number to call in an emergency. */
  countries: { name: string; emergency: string }[];
  /** Mail address for readers. Nothing is shown while it is unset. */
  contact?: string;
  /** Address of the source code. Nothing is shown while it is unset. */
  repository?: string;
  /** Whether readers may keep some pages on their device; false takes those pages off every device again. */
  offersOffline: boolean;
  /** Who pays for the site, as one sentence. While unset, pages say that it is unset. */
  funding?: string;
}

/** The address other people reach the site by; `https://example.org` marks a trial build. */
export const placeholderUrl = 'https://example.org';

/** Turns `skin`, `/skin` or `/skin/` into `/skin/`, and nothing into `/`. */
export function normalizeBase(path: string | undefined): string {
  const inner = (path ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Throws when the address is not a plain http(s) origin. */
export function normalizeUrl(address: string | undefined): string {
  const value = address === undefined || address === '' ? placeholderUrl : address;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL is "${value}". It must be an origin such as https://clinic.example; ` +
        'put a path into BASE_PATH.',
    );
  }
  return url.origin;
}

export const site: Site = {
  name: 'Microneedling, Explained',
  description:
    'Plain answers about microneedling: what it can and cannot do, its risks and aftercare, with the evidence for every claim.',
  url: normalizeUrl(process.env['SITE_URL']),
  base: normalizeBase(process.env['BASE_PATH']),
  language: 'en-US',
  countries: [
    { name: 'the US and Canada', emergency: '911' },
    { name: 'the UK', emergency: '999' },
    { name: 'the EU', emergency: '112' },
    { name: 'Australia', emergency: '000' },
  ],
  offersOffline: true,
  author: 'The Microneedling, Explained contributors, who are not clinicians',
};
