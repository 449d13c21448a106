/** What a publisher may set, and what is wrong with a setting; `src/site.ts` holds the values. */

export interface SiteSettings {
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
  /** Address of the source code on GitHub, Codeberg or another Forgejo. Nothing is shown while it is unset. */
  repository?: string;
  /** Address that takes what readers send by the form “Was this clear?”. While unset, there is no form. */
  feedbackEndpoint?: string;
  /** A picture in `public/`, as `/logo.svg`, in place of our sign. */
  logo?: string;
  /** Parts of the site that a copy may do without. */
  sections: {
    /** How clinics embed pages, and the generator of their lines; embedded pages stay. */
    clinics: boolean;
    /** How each page fares: checks, reading grade, sources. */
    quality: boolean;
  };
  /** Whether readers may keep some pages on their device; false takes those pages off every device again. */
  offersOffline: boolean;
  /** Whether each text is written packed as well, for servers that send such files; most hosts pack by themselves. */
  packsFiles: boolean;
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

/** Addresses that a section is made of, without the base path. */
export const sectionAddresses: Record<keyof SiteSettings['sections'], string[]> = {
  clinics: ['/for-clinics/', '/embed/'],
  quality: ['/quality/', '/quality.json'],
};

const isHttps = (text: string): boolean =>
  URL.canParse(text) && new URL(text).protocol === 'https:';

/** The field, the value, and what would be right; nothing where all is well. */
function problemsOf(site: SiteSettings): string[] {
  const { name, description, countries, contact, repository, feedbackEndpoint, logo } = site;
  const problems: [boolean, string][] = [
    [name.length < 3 || name.length > 60, `name is "${name}". It needs 3 to 60 characters.`],
    [
      description.length < 50 || description.length > 155,
      `description has ${String(description.length)} characters. It needs 50 to 155.`,
    ],
    [countries.length === 0, 'countries is empty. Name one, with the number to call there.'],
    ...countries.map(({ name, emergency }): [boolean, string] => [
      !/^\d{2,6}$/.test(emergency),
      `the emergency number for ${name} is "${emergency}". Write its digits, as "911".`,
    ]),
    [
      contact !== undefined && !/^[^\s@,;?&]+@[^\s@,;?&]+\.[^\s@,;?&]+$/.test(contact),
      `contact is "${contact ?? ''}". It must be one mail address.`,
    ],
    [
      repository !== undefined && !isHttps(repository),
      `repository is "${repository ?? ''}". It must start with https://.`,
    ],
    [
      feedbackEndpoint !== undefined && !isHttps(feedbackEndpoint),
      `feedbackEndpoint is "${feedbackEndpoint ?? ''}". It must start with https://.`,
    ],
    [
      logo !== undefined && !/^\/[\w./-]+\.(?:svg|png|webp)$/.test(logo),
      `logo is "${logo ?? ''}". It must be a file of public/, as "/logo.svg".`,
    ],
  ];
  return problems.flatMap(([isWrong, problem]) => (isWrong ? problem : []));
}

/** @throws with all that is wrong at once */
export function defineSite(site: SiteSettings): SiteSettings {
  const problems = problemsOf(site);
  if (problems.length === 0) return site;
  throw new Error(['src/site.ts has wrong values:', ...problems].join('\n  '));
}

/** Whether a page is a part of this site. @param address without the base path; a part of the page may be named */
export function isOffered({ sections }: Pick<SiteSettings, 'sections'>, address: string): boolean {
  return !Object.entries(sectionAddresses).some(
    ([section, addresses]) =>
      !sections[section as keyof SiteSettings['sections']] &&
      addresses.includes(address.replace(/#.*/, '')),
  );
}
