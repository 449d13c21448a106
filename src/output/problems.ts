/** How the server of `npm run dev` and the pages it shows speak of what is wrong with the content. */

/** Answers with all findings as JSON. */
export const problemsAddress = '/@problems';
/** The event that says they are others now. */
export const problemsChanged = 'content:problems';
