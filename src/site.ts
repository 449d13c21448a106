/**
 * The settings of the site: its name, address and contact. Publishers of a copy change this file first. The meaning of
 * each setting is in `src/lib/define-site.ts`.
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
