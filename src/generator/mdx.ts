/** The tags of `/for-clinics/`, and how its sections and lists look. */
import { sitePageComponents } from '../articles/mdx.ts';
import type { clinicTags } from '../corpus/tags.ts';
import ClinicSection from './ClinicSection.astro';
import CreditLine from './CreditLine.astro';
import DataSheet from './DataSheet.astro';
import WaysToEmbed from './WaysToEmbed.astro';

export const clinicComponents = {
  ...sitePageComponents,
  Meanings: DataSheet,
  Section: ClinicSection,
  CreditLine,
  WaysToEmbed,
} satisfies Record<(typeof clinicTags)[number] | keyof typeof sitePageComponents, unknown>;
