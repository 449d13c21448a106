/** The tags of the tools; each stands in the words of its own page. */
import type { toolTags } from '../corpus/tags.ts';
import IsItForMe from './is-it-for-me/IsItForMe.astro';
import LeafletMaker from './leaflet-maker/LeafletMaker.astro';
import NeedleDepth from './needle-depth/NeedleDepth.astro';
import RecoveryGuide from './recovery-guide/RecoveryGuide.astro';
import VisitQuestions from './visit-questions/VisitQuestions.astro';

export const toolComponents = {
  IsItForMe,
  LeafletMaker,
  NeedleDepth,
  RecoveryGuide,
  VisitQuestions,
} satisfies Record<(typeof toolTags)[number], unknown>;
