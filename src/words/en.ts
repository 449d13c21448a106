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
  tools: {},

  // src/tools/needle-depth
  needleDepth: {},

  // src/tools/is-it-for-me
  isItForMe: {},

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
  search: {
    page: {
      heading: 'Search',
      label: 'Your question, in your own words',
      submit: 'Search',
      correction: 'Showing results for {meant}. Search instead for {typed}.',
      typed: 'what you typed',
      onlyNames:
        'The full texts could not load, so only titles and names were searched. The [list from A to Z](list) has every page.',
      oneKind: 'Show one kind only',
      more: 'Show more',
      advice:
        'Try fewer or other words, or take away a filter. If your question is about you, take it to your clinic: [what to ask before you book](asking).',
    },
    alarms: {
      call: 'Call {numbers}.',
      more: 'Which signs need help, and how fast',
    },
    browse: {
      withoutScript: 'Search needs JavaScript. Everything can be reached from here as well:',
      byConcern: 'By concern',
      byTopic: 'By topic',
      all: 'Everything from A to Z',
    },
    filters: {
      legend: 'Narrow it down',
      all: 'All',
      labels: { concern: 'Concern', topic: 'Topic', area: 'Body area', kind: 'Kind' },
      kinds: {
        concern: 'Concerns',
        guide: 'Guides',
        tool: 'Tools',
        claim: 'Is it true?',
        term: 'Words explained',
        page: 'Other pages',
      },
    },
    script: {
      kinds: {
        concern: 'Concern',
        guide: 'Guide',
        tool: 'Tool',
        claim: 'Is it true?',
        term: 'Word explained',
        page: 'Page',
      },
      searching: 'Searching …',
      failed: 'The search could not load. Try again, or go by the lists below.',
      offline:
        'You seem to be offline, so the search could not load. Pages you have open still work.',
      foundNone: 'Nothing found{query}{filters}.',
      foundOne: '1 result found{query}{filters}.',
      foundMany: '{count} results found{query}{filters}.',
      forQuery: ' for “{query}”',
      withFilters: ', with the filters you set',
      onlyAbout: 'Only about {concern}',
    },
    /** The title of what a tool says about a sign on a day. */
    dayTitle: '{sign}: day {day}',
    list: {
      heading: 'A to Z',
      clinics: 'Clinics: our pages on your site',
      digits: '0–9',
    },
  },

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
