/**
 * Who publishes this site, and where. A clinic that runs its own copy changes this file first; `defineSite` says what
 * each value means, and what is wrong with one.
 */
import { defineSite, normalizeBase, normalizeUrl } from './lib/define-site.ts';

export const site = defineSite({
  name: 'Microneedling, Explained',
  description:
    'Plain answers about microneedling: what it can and cannot do, its risks and aftercare, with the evidence for every claim.',
  url: normalizeUrl(process.env['SITE_URL']),
  base: normalizeBase(process.env['BASE_PATH']),
  language: 'en-US',
  countries: [
    { name: 'the US and Canada', emergency: '911' },
    { name: 'the UK', emergency: '999' },
    { name: 'the EU', emergency: '112' },
    { name: 'Australia', emergency: '000' },
  ],
  offersOffline: true,
  packsFiles: true,
  sections: { clinics: true, quality: true },
  author: 'The Microneedling, Explained contributors, who are not clinicians',
});
