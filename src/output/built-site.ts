export interface BuiltSite {
  /** The folder of the built site. */
  dist: string;
  /** The folder of the project. */
  root: string;
  /** The path of the site, such as `/skin/`. */
  base: string;
}
