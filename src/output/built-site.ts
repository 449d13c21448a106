/** A built site, and where it came from. */
export interface BuiltSite {
  /** The folder that holds the built site. */
  dist: string;
  /** The project. */
  root: string;
  /** Path the site will live under, as `/skin/`. */
  base: string;
}
