/** The tags of the tools; each stands in the words of its own page. */

export const toolComponents = {};
