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
  glossary: {
    term: { link: 'In the glossary' },
  },

  // src/concerns: the list of concerns and their pictures.
  concerns: {
    bodyAreas: {
      face: 'Face',
      neck: 'Neck',
      chest: 'Chest',
      arms: 'Arms',
      hands: 'Hands',
      abdomen: 'Belly',
      back: 'Back',
      thighs: 'Thighs',
      scalp: 'Scalp',
    },
  },

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
  history: {
    states: {
      current: 'Current',
      superseded: 'Superseded',
      withdrawn: 'Withdrawn',
      safety: 'Safety fact changed',
    },
    changeList: { version: 'Version {version}' },
    changesPage: {
      lead: 'Pages have numbered versions. When the words of one change, it gets the next number, and we say here what is different. Your feed reader can tell you: [RSS](rss) or [Atom](atom).',
      oneAdded: 'One page first published',
      manyAdded: '{count} pages first published',
    },
    feed: {
      title: '{name}: what changed',
      version: '{title}, version {version}',
      withdrawn: '{title}, withdrawn',
      safety: 'Safety: {headline}',
      safetyCategory: 'A safety fact changed',
    },
    oldCopies: {
      title: 'How long old copies live',
      // The times are those of the headers that servers are to send with embedded pages.
      places: [
        {
          place: 'In a frame on another site',
          time: 'New words show within ten minutes. A browser that has kept the old ones may show them once more, for up to a day after that.',
        },
        {
          place: 'In WordPress, from a pasted address',
          time: 'The words are in a frame and are as fresh as above. The title and the link beside it stay as they are until the post is saved again.',
        },
        {
          place: 'On a server of your own',
          time: 'Until you replace the files. The feed tells you when.',
        },
        {
          place: 'On paper',
          time: 'Until it is thrown away. Look up the number on the leaflet: its version page says whether it still holds.',
        },
      ],
      feeds: 'Be told of changes: [feed for readers](atom) · [the same as JSON](json)',
    },
    versionPage: {
      title: 'Version {version} of {title}',
      current: 'This is what the page says now.',
      superseded:
        'Do not rely on this version. [Version {version}](newest) took its place on {day}.',
      withdrawn: 'Do not rely on this page. It was withdrawn on {day}.',
      safety: 'A copy of this version could harm. Take it down, or throw it away.',
      whyWithdrawn: 'Why the page went',
      readCurrent: 'Read the page as it is now',
      thisVersion: 'This version',
      published: 'Published on {day}.',
      fingerprint: 'Fingerprint of its words: {hash}. We keep what changed, not every old wording.',
      later: 'What changed since',
      withdrawnReason: 'Withdrawn. {reason}',
      noneLater: 'Nothing. This version is the newest.',
    },
    withdrawnNotice: {
      on: '{state} on {day}',
      instead: 'Read instead: {page}',
      unknownTitle: 'What to read instead',
    },
  },

  // src/quality: how each page fares.
  quality: {
    lead: {
      noneReviewed:
        'What we can count about our own pages, worst first. No clinician has reviewed any of them yet.',
      someReviewed:
        'What we can count about our own pages, worst first. No clinician has reviewed those without a mark yet.',
    },
    overdue: {
      unknown: 'This copy was built without a day, so it cannot say which pages are overdue.',
      count: 'On {day}, {count} of {all} pages were overdue for a check.',
    },
    about:
      'Grade is the reading grade: 6.9 at most. “Full text read” is the share of a page’s sources of which we read some of the full text; of most we read the abstract. “Search” says how many of our test questions the page answers in first place, measured on {day}. It is also there [as JSON](json).',
    page: 'Page',
    reviewed: '(reviewed)',
    columns: {
      checked: 'Checked',
      due: 'Due',
      grade: 'Grade',
      words: 'Words',
      sources: 'Sources',
      oldest: 'Oldest',
      fullText: 'Full text read',
      secondHand: 'Second-hand',
      search: 'Search',
    },
    overdueBy: '{day}, {count} days ago',
    percent: '{percent} %',
    firsts: '{first} of {asked}',
    none: 'none',
  },
};
