/**
 * Short words of the interface in American English, by the folder of `src` that shows them. Longer texts are in
 * `content/`. `{name}` marks a place that is filled in. A file for another language has the same keys.
 */
export const en = {
  // Words that several folders share.
  common: {
    // The names of pages, as their headings and the links to them have them.
    pages: {
      home: 'Home',
      concerns: 'Concerns',
      guides: 'Guides',
      tools: 'Tools',
      claims: 'Is it true?',
      search: 'Search',
      about: 'How we work',
      privacy: 'Privacy',
      accessibility: 'Accessibility',
      evidenceMap: 'Evidence map',
      updates: 'What changed',
      quality: 'How each page fares',
      aToZ: 'A to Z',
      glossary: 'Words explained',
      references: 'All sources',
      clinics: 'For clinics',
      embed: 'Embed a page',
    },
    disclaimer: 'General information, not advice for one person.',
    notReviewed: 'Not yet reviewed by a clinician.',
    alsoCalled: 'Also called {names}.',
    license: 'CC BY 4.0',
  },

  // src/ui: the frame of every page, its header and footer.
  ui: {
    skip: 'Skip to the text',
    breadcrumbs: { label: 'Breadcrumb' },
    careLevels: { self: 'At home', clinic: 'Call', now: 'Emergency' },
    contents: { title: 'On this page' },
    emergency: { number: '{number} in {country}' },
    footer: {
      limits: 'It does not replace a talk with a health professional who can see your skin.',
      contact: 'Write to us',
      repository: 'Source code',
      license: 'Words by {author}. Free to share under {license}.',
    },
    head: {
      picture: 'Skin in section, with a fine needle going in',
      rss: 'What changed, as RSS',
      atom: 'What changed, as Atom',
    },
    header: {
      main: 'Main',
      searchLabel: 'Search this site',
      searchHint: 'Search in your own words',
    },
    letters: { label: 'By letter' },
    notFound: {
      title: 'We looked, layer by layer. It isn’t here.',
      lead: 'The address may have a typo, or the link that brought you may be old. Try one of these:',
      concerns: 'Pick a concern',
      guides: 'See all guides',
      aToZ: 'Look it up from A to Z',
      search: 'Search in your own words',
      alarm: 'Worried about your skin right now? See what to do',
    },
    tellUs: {
      title: 'Was this clear? Tell us',
      lead: 'Say what was wrong or hard to follow. Please send nothing about your own health: we cannot give advice, and mail is not private.',
      mail: 'Write a mail',
      issue: 'Write it where all can see it',
      part: 'Which part?',
      wholePage: 'The whole page',
      question: 'What was unclear or wrong?',
      send: 'Send',
      subject: '“{title}”, version {version}: was it clear?',
      body: 'Page: {address}\nVersion: {version}\nPart of the page: \n\nWhat was unclear or wrong?\n\n',
    },
  },

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
  offline: {
    keepOffline: {
      about:
        'Keeps {pages} on this device, for when you have no signal. Nothing about you is stored.',
      pages: ['aftercare', 'when to get help'],
      script: {
        keep: 'Keep for offline',
        remove: 'Remove from this device',
        busy: 'Keeping…',
        kept: 'Kept on this device.',
        removed: 'Removed. Nothing of it is left here.',
        failed:
          'That did not work. Check that you are online, and that this browser may store pages.',
      },
    },
    page: {
      title: 'You are offline',
      lead: 'The page you asked for is not on this device. These are:',
      alarm:
        'If you have trouble breathing, or a swollen tongue, lip or throat, call {numbers} now.',
    },
  },

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
