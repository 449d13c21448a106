/** Published loaders never change. `public/embed/versions.json` lists them, the oldest first. */
import { createHash } from 'node:crypto';

export interface FrozenLoader {
  /** Such as `1.0.0`. */
  version: string;
  /** In the folder of the list, such as `v1.0.0.js`. */
  file: string;
  /** The day of publication. */
  date: string;
  /** For the attribute `integrity` of a script tag. */
  integrity: string;
  bytes: number;
}

export function integrityOf(code: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}
