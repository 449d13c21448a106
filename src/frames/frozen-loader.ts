/** Loaders that are published under a number and never change; `public/embed/versions.json` lists them, oldest first. */
import { createHash } from 'node:crypto';

export interface FrozenLoader {
  /** As `1.0.0`. */
  version: string;
  /** Beside the list, as `v1.0.0.js`. */
  file: string;
  /** The day it was published. */
  date: string;
  /** For the `integrity` of a script tag. */
  integrity: string;
  bytes: number;
}

export function integrityOf(code: string | Uint8Array): string {
  return `sha384-${createHash('sha384').update(code).digest('base64')}`;
}
