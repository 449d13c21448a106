/**
 * Short words of the interface in American English, by the folder of `src` that shows them. Longer texts are in
 * `content/`. `{name}` marks a place that is filled in. A file for another language has the same keys.
 */
export const en = {
  // Words that several folders share.
  common: {},

  // src/ui: the frame of every page, its header and footer.
  ui: {},

  // src/evidence: claims, verdicts, certainty, references.
  evidence: {},

  // src/drawings: words in drawings and their captions.
  drawings: {},

  // src/glossary: definitions and the list of them.
  glossary: {},

  // src/concerns: the list of concerns and their pictures.
  concerns: {},

  // src/tools: what all tools share.
  tools: {
    // Buttons under what a reader made with a tool; {what} is “list” or the like.
    takeAlong: {
      print: 'Print this {what}',
      copyLink: 'Copy a link to it',
      openPage: 'Open it on our site, to print or keep it',
      clear: 'Clear all',
      script: {
        copied: 'Link copied. Whoever has it sees what you entered.',
        refused: 'Your browser did not allow that. Copy the address of this page instead.',
        cleared: 'All cleared.',
      },
    },
  },

  // src/tools/needle-depth
  needleDepth: {},

  // src/tools/is-it-for-me
  isItForMe: {
    // Fills {what} in `takeAlong.print`.
    list: 'list',
    script: {
      // Replaces the same words in the field `distance` of content/tools/is-it-for-me.mdx.
      days: '{days} days',
      oneDay: '1 day',
    },
  },

  // src/tools/recovery-guide
  recoveryGuide: {},

  // src/tools/leaflet-maker
  leafletMaker: {},

  // src/tools/visit-questions
  visitQuestions: {},

  // src/offline: pages that a reader keeps on the device.
  offline: {},

  // src/articles: the page of a guide or concern, and the tags that authors use.
  articles: {},

  // src/search: the search page, its filters and results.
  search: {},

  // src/frames: embedded pages.
  frames: {},

  // src/generator: the page that makes lines to paste.
  generator: {},

  // src/sharing and src/exports: pictures for links, Markdown, zips.
  exports: {},

  // src/history: versions, changes, withdrawn pages.
  history: {},

  // src/quality: how each page fares.
  quality: {},
};
