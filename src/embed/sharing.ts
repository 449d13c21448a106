/** What the head of a public page says to sites that want to show it. */
import { addressOnSite, oembedAddress } from './oembed.ts';
import { pictureOf, type Pictured, type Shown } from './picture/pictures.ts';

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
