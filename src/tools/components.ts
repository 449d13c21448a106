/** The tags of the tools; each stands in the words of its own page. */
import LeafletMaker from './leaflet-maker/LeafletMaker.astro';
import NeedleDepth from './needle-depth/NeedleDepth.astro';

export const toolComponents = { LeafletMaker, NeedleDepth };
