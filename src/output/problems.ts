/** The address where the dev server gives all findings as JSON. */
export const problemsAddress = '/@problems';
/** The event that tells pages in dev that the findings have changed. */
export const problemsChanged = 'content:problems';
