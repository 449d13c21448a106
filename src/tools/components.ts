/** The tags of the tools; each stands in the words of its own page. */
import RecoveryGuide from './recovery-guide/RecoveryGuide.astro';

export const toolComponents = { RecoveryGuide };
