/** What the tags of pages about the site can show or ask of `src/site.ts`. */
import { site } from '../site.ts';

const hostOf = (address: string | undefined) => address && new URL(address).host;

/** Settings that can be shown; one that the publisher has not set is undefined. */
const values: Record<string, string | undefined> = {
  name: site.name,
  author: site.author,
  funding: site.funding,
  contact: site.contact,
  repository: site.repository,
  host: hostOf(site.url),
  feedbackHost: hostOf(site.feedbackEndpoint),
};

/** Settings that are on or off. */
const switches: Record<string, boolean> = {
  offersOffline: site.offersOffline,
  ...site.sections,
};

const listOf = (known: object) => Object.keys(known).join(', ');

/**
 * Undefined where the publisher has not set it: words inside a `<When>` are rendered even where they are not shown.
 * @throws with the accepted names, when the name is unknown
 */
export function valueOf(name: string, where: string): string | undefined {
  if (name in values) return values[name];
  throw new Error(`${where}: name is "${name}". Accepted are: ${listOf(values)}.`);
}

/**
 * @param names with spaces between
 * @returns whether any of them is set or on
 * @throws with the accepted names, when one is unknown
 */
export function isAnySet(names: string, where: string): boolean {
  const known = { ...values, ...switches };
  const asked = names.trim().split(/\s+/);
  const unknown = asked.find((name) => !(name in known));
  if (unknown !== undefined) {
    throw new Error(`${where}: "${unknown}" is no setting. Accepted are: ${listOf(known)}.`);
  }
  return asked.some((name) => values[name] !== undefined || switches[name] === true);
}
