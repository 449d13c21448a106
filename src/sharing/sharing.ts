/** What the head of a page tells other sites: its oEmbed file and its picture. */
import { addressOnSite } from '../corpus/addresses.ts';
import type { Embeddable } from '../corpus/embeddable.ts';
import type { Withdrawn } from '../corpus/page-list.ts';
import { oembedAddress } from './oembed.ts';
import { pictureOf, type PagePicture, type Pictured } from './pictures.ts';

export interface Sharing {
  /** Absolute address of the oEmbed file. */
  oembed: string;
  picture: PagePicture;
}

export function sharingOf(entry: Pictured): Sharing {
  const { address, alt } = pictureOf(entry);
  return {
    oembed: oembedAddress(`${entry.collection}/${entry.id}`),
    picture: { address: addressOnSite(address), alt },
  };
}

/** Absolute address of the picture in the oEmbed file of a page. A withdrawn page uses the picture of the site. */
export const thumbnailOf = (page: Embeddable | Withdrawn): string =>
  'entry' in page ? sharingOf(page.entry).picture.address : addressOnSite('/social.png');
