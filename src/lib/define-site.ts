/** The settings of `src/site.ts`, and the checks of their values. */

export interface SiteSettings {
  name: string;
  /** One sentence for search engines and shared links, 50 to 155 characters. */
  description: string;
  /** The origin of the site, without a path. `SITE_URL` sets it. */
  url: string;
  /** The path of the site, which starts and ends with a slash. `BASE_PATH` sets it. */
  base: string;
  /** A BCP 47 tag, such as `en-US`. */
  language: string;
  author: string;
  /** The countries of the readers, each with its emergency number. */
  countries: { name: string; emergency: string }[];
  /** An email address for readers. If it is not set, pages show none. */
  contact?: string;
  /** The address of the source code on GitHub, Codeberg or another Forgejo. If it is not set, pages show none. */
  repository?: string;
  /** The address that receives answers to “Was this clear?”. If it is not set, pages have no form. */
  feedbackEndpoint?: string;
  /** A picture in `public/`, such as `/logo.svg`, to show instead of our logo. */
  logo?: string;
  /** Parts of the site that a publisher can leave out. */
  sections: {
    /** The pages for clinics that embed our pages. Embedded pages work without them. */
    clinics: boolean;
    /** The page about the quality of each page: checks, reading grade, sources. */
    quality: boolean;
  };
  /** Whether readers can save pages for offline use. If false, saved pages are deleted from their devices. */
  offersOffline: boolean;
  /** Whether the build writes compressed copies of text files. Most hosts compress files themselves. */
  packsFiles: boolean;
  /** One sentence that says who pays for the site. If it is not set, pages say so. */
  funding?: string;
}

/** The address of trial builds. */
export const placeholderUrl = 'https://example.org';

/** Turns `skin`, `/skin` and `/skin/` into `/skin/`, and an empty path into `/`. */
export function normalizeBase(path: string | undefined): string {
  const inner = (path ?? '').replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** @throws if the address is not an http(s) origin without a path */
export function normalizeUrl(address: string | undefined): string {
  const value = address === undefined || address === '' ? placeholderUrl : address;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL is "${value}". It must be an origin such as https://clinic.example. ` +
        'Set BASE_PATH if the site is in a folder.',
    );
  }
  return url.origin;
}

/** The addresses of each section, without the base path. */
export const sectionAddresses: Record<keyof SiteSettings['sections'], string[]> = {
  clinics: ['/for-clinics/', '/embed/'],
  quality: ['/quality/', '/quality.json'],
};

const isHttps = (text: string): boolean =>
  URL.canParse(text) && new URL(text).protocol === 'https:';

/** @returns a message for each wrong setting: its name, its value and what to do */
function problemsOf(site: SiteSettings): string[] {
  const { name, description, countries, contact, repository, feedbackEndpoint, logo } = site;
  const problems: [boolean, string][] = [
    [name.length < 3 || name.length > 60, `name is "${name}". Write 3 to 60 characters.`],
    [
      description.length < 50 || description.length > 155,
      `description has ${String(description.length)} characters. Write 50 to 155.`,
    ],
    [countries.length === 0, 'countries is empty. Add at least one, with its emergency number.'],
    ...countries.map(({ name, emergency }): [boolean, string] => [
      !/^\d{2,6}$/.test(emergency),
      `countries: the emergency number for ${name} is "${emergency}". Write digits only, such as "911".`,
    ]),
    [
      contact !== undefined && !/^[^\s@,;?&]+@[^\s@,;?&]+\.[^\s@,;?&]+$/.test(contact),
      `contact is "${contact ?? ''}". It must be one email address.`,
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
      `logo is "${logo ?? ''}". It must be an .svg, .png or .webp file in public/, such as "/logo.svg".`,
    ],
  ];
  return problems.flatMap(([isWrong, problem]) => (isWrong ? problem : []));
}

/** @throws with all problems, if there are any */
export function defineSite(site: SiteSettings): SiteSettings {
  const problems = problemsOf(site);
  if (problems.length === 0) return site;
  throw new Error(['src/site.ts has wrong values:', ...problems].join('\n  '));
}

/**
 * Whether a page belongs to a section that is not left out.
 * @param address without the base path; a fragment is ignored
 */
export function isOffered({ sections }: Pick<SiteSettings, 'sections'>, address: string): boolean {
  return !Object.entries(sectionAddresses).some(
    ([section, addresses]) =>
      !sections[section as keyof SiteSettings['sections']] &&
      addresses.includes(address.replace(/#.*/, '')),
  );
}
