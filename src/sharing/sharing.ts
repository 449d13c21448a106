/** What the head of a public page says to sites that want to show it. */
import type { Withdrawn } from '../corpus/page-list.ts';
import type { Embeddable } from '../corpus/embeddable.ts';
import { addressOnSite } from '../corpus/addresses.ts';
import { oembedAddress } from './oembed.ts';
import { pictureOf, type Pictured, type Shown } from './pictures.ts';

export interface Sharing {
  /** Absolute address of the oEmbed file. */
  oembed: string;
  picture: Shown;
}

export function sharingOf(entry: Pictured): Sharing {
  const { address, alt } = pictureOf(entry);
  return {
    oembed: oembedAddress(`${entry.collection}/${entry.id}`),
    picture: { address: addressOnSite(address), alt },
  };
}

/** Absolute address of the picture that an oEmbed file names; a withdrawn page has the site’s own. */
export const thumbnailOf = (page: Embeddable | Withdrawn): string =>
  'entry' in page ? sharingOf(page.entry).picture.address : addressOnSite('/social.png');
