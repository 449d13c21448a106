/** What the head of a public page says to sites that want to show it. */
import { oembedAddress } from './oembed.ts';

export interface Sharing {
  oembed: string;
}

/** @param page as `articles/aftercare` */
export function sharingOf(page: string): Sharing {
  return { oembed: oembedAddress(page) };
}
