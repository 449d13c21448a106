/**
 * Short words of the interface in American English, by the folder of `src` that shows them. Longer texts are in
 * `content/`. `{name}` marks a place that is filled in. A file for another language has the same keys.
 */
export const en = {
  // Words that several folders share.
  common: {
    // Beside a date field, by the problem that src/lib/days.ts names.
    dayProblems: {
      dayForm: 'Write the day as 2026-11-21: year, month, day.',
      dayRange: 'Choose a day from 2000 to 2099.',
      dayUnknown: 'That day is not in the calendar. Check the month and the day.',
    },
    // Beside a phone field, by the problem that src/lib/phone.ts names.
    phoneProblems: {
      phoneCharacters:
        'Write the number with digits, spaces, dots, hyphens, parentheses, and a + only.',
      phoneShort: 'That is too short for a full number. Begin with the area or country code.',
      phoneLong: 'No number has more than 15 digits.',
      phoneForm: 'Write it as you would print it, such as +1 555 010 0199, in up to 24 characters.',
    },
    daySpan: '{first}, to {last}',
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
  recoveryGuide: {
    keptOfflineAs: 'the recovery guide',
    help: 'Worried about a sign? Go to [the table of signs](signs), or see [when to get help now](help).',
    // Days counted from the session, in all parts of the guide and in calendars.
    spans: { one: 'day {from}', several: 'days {from} to {to}' },
    answers: {
      expected: 'Expected',
      call: 'Call the clinic',
      now: 'Get help now',
      unknown: 'We don’t know',
    },
    picker: {
      title: 'Your day',
      day: 'Day after needling',
      back: 'One day back',
      on: 'One day on',
      depth: 'Needle length',
      tone: 'Your skin',
      choose: 'Choose yours',
      start: 'The day you had it',
    },
    drawing: {
      title: 'The first two weeks after needling, day by day',
      description:
        'A piece of skin in section, from day 0 to day {last}. Its surface shows redness fading on light, brown and black skin. Below it, bars say how long things last or wait, counted from the session.',
      day: 'Day',
      key: 'Solid: at least as long. Open: up to that. How fast redness fades in between is drawn, not measured. Evidence for each bar:',
    },
    stages: { expected: 'Expect', do: 'Do', avoid: 'Leave' },
    depths: 'What does your needle length change?',
    tones: 'How does it look on your skin?',
    table: {
      title: 'Is your sign expected on that day?',
      // Shorter than the answer of that name, so that it fits a cell.
      call: 'Call',
      number: '{number} in {country}',
      allDays: 'Show all days',
      caption: 'Signs after needling, and what each means by day',
      sign: 'Sign',
    },
    reasons: 'Why does the table say so?',
    calendar: {
      add: 'Add to my calendar',
      about: 'Makes a file with the days as all-day entries, without alarms.',
      framed:
        'In a frame like this one, a browser may block downloads. To add the days to your calendar, open {link}.',
      link: 'the guide on its own page',
    },
    calendarScript: {
      product: 'Recovery guide',
      event: 'Skin: {days}',
      file: 'skin-day-by-day-{day}.ics',
      noStart: 'First choose the day you had it.',
      made: 'The file is made. Open it, and your calendar asks whether to add the days.',
      failed: 'The calendar could not be fetched. Check your connection, and press again.',
    },
    script: {
      shownDay: 'Day {day}',
      noStart: 'With it, each day gets its date.',
      before: 'That day is still to come. The days count from it.',
      after: 'That was more than {last} days ago. The guide ends there.',
      today: 'Today is day {day}.',
      partialDay: 'That day is not whole yet. It needs a month, a day and a year.',
    },
  },

  // src/tools/leaflet-maker
  leafletMaker: {
    form: {
      depth: 'How long were the needles?',
      depthUnknown: 'I don’t know, or don’t say',
      topics: 'What should it say?',
      topicsHint: 'When to get help is on every leaflet.',
      more: 'Add a clinic, a device or dates',
      print: 'Print the leaflet',
      framed: 'A frame on another site cannot print.',
      open: 'Open the leaflet by itself',
    },
    fields: {
      name: { label: 'Name of the clinic' },
      phone: { label: 'Phone of the clinic' },
      after: {
        label: 'Whom to call out of hours',
        hint: 'A number, or words such as “the on-call doctor”. 60 characters fit.',
      },
      device: { label: 'Device', hint: 'Its name and maker, as on the device.' },
      on: { label: 'Day of the session' },
      next: { label: 'Next visit' },
      logo: {
        label: 'Logo',
        hint: 'A PNG, JPEG or WebP picture of up to 2 MB. It stays on this device.',
      },
    },
    paper: { legend: 'Paper', values: { a4: 'A4', letter: 'Letter' } },
    size: { legend: 'Letters', values: { usual: 'Usual', large: 'Large' } },
    leaflet: {
      setByClinic: 'Set by your clinic, not by us',
      facts: {
        phone: 'Clinic',
        after: 'Out of hours',
        device: 'Device',
        on: 'Session',
        next: 'Next visit',
      },
      depth: 'Needles like yours',
      callNow: 'Call {numbers} for',
      noAnswer: 'No answer? Call a doctor or an out-of-hours line.',
      general: 'General information, not advice for one person.',
      notReviewed: 'Not yet reviewed by a clinician.',
      checked: 'Facts last checked on {date}. Words by {author}, CC BY 4.0.',
      sources: 'Sources; the whole list is where the code leads.',
      version: 'Version {version}.',
      isCurrent: 'Is it still current? Point a phone here, or see {address}',
      code: 'Square code for {address}',
    },
    script: {
      // Beside a field, by the problem that the form names.
      problems: {
        textLong: 'It has {count} characters; {longest} fit.',
        textCharacter:
          "“{character}” cannot stand there. Letters, digits, spaces and . , ' & ( ) / + : - can.",
        nextEarly: 'The next visit is not after the session. Check both.',
        logoType: 'Choose a PNG, JPEG or WebP picture.',
        logoSize: 'The picture has {size} MB; up to 2 MB can be used. Make it smaller first.',
        logoBroken: 'This file cannot be read as a picture. Try another one.',
      },
      fromDay: 'From {day}',
      onePage: 'It takes one page.',
      pages: 'It takes {count} pages.',
      quoted: '“{title}”',
      leftOut: 'So that two are enough, we left out {list}.',
    },
  },

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
  frames: {
    article: {
      worried: 'Worried about a sign now?',
      getHelp: 'When to get help',
      references: 'References',
    },
    claim: {
      kind: 'Is it true?',
      limits: 'Why we may be wrong:',
      references: 'What it rests on',
    },
    clinic: {
      label: 'Set by your clinic, not by us',
      slot: '{label} {value} {unit}.',
      sources: 'Our sources say {said}.',
      booking: 'Book at {host}',
    },
    imprint: {
      checked: 'Facts last checked on {date}.',
      page: 'The whole page at {site}',
      version: 'Version {version}: is it current?',
      license: 'Words: CC BY 4.0',
    },
  },

  // src/generator: the page that makes lines to paste.
  generator: {
    page: {
      clinics: 'What clinics should know first',
      lines: 'Put it on your site',
      example:
        'These lines show {title}. For another page, put the end of its address, from the list below, in place of {page}. With JavaScript on, this page makes the lines for you.',
      keep: 'Keep this setup',
      keepHint:
        'The address of this page holds all that you set, behind a # sign, so it is not sent anywhere. Save it, or send it to whoever looks after your site.',
      copySetup: 'Copy the address of this setup',
      all: 'All pages',
    },
    groups: {
      concerns: 'Concerns',
      guides: 'Guides: {topic}',
      tools: 'Tools',
      claims: 'Is it true?',
    },
    pageChoice: {
      title: 'The page',
      page: 'Which one?',
      parts: 'What it shows',
      canHide: 'Untick what your patients do not need.',
      locked:
        'Sections you cannot untick are always shown: they keep people from harm, or from half the story.',
      unread:
        'The page could not be read just now, so its sections are not listed. The lines below still work.',
      part: 'A section',
    },
    lookChoice: {
      title: 'The look',
      accent: {
        label: 'Your color',
        hint: 'For headings and edges, as {example}. Left empty, it is ours.',
      },
      picker: 'Color picker',
      papers: { light: 'On light paper:', dark: 'On dark paper:' },
      contrast: 'Text needs {ratio} at least. We darken or lighten a color that has less.',
      mode: 'Light or dark',
      modes: {
        device: 'As the visitor’s device is set',
        light: 'Always light',
        dark: 'Always dark',
      },
      font: 'Letters',
      fonts: { device: 'The device’s own', serif: 'With serifs', rounded: 'Rounded' },
      size: 'Text size',
      sizes: {
        usual: 'Usual',
        larger: 'Larger, 112 %',
        large: 'Large, 125 %',
        huge: 'Huge, 150 %',
      },
      radius: 'Round corners',
    },
    clinicChoice: {
      title: 'Your clinic',
      hint: 'Shown in a box of its own, marked as yours. All of it may stay empty, and none of it is sent to us.',
      name: { label: 'Name', hint: '60 characters at most.' },
      phone: { label: 'Phone', hint: 'As you print it: +1 555 010 0199.' },
      booking: {
        label: 'Booking link',
        hint: 'It begins with https://. Visitors see the name of the site beside it.',
      },
      slots: 'Your own waiting times',
      slotsHint:
        'What our sources say stands beside each. Left empty, a time is not shown in your box.',
      slot: 'A time',
    },
    places: {
      label: 'What is your site made with?',
      other: 'Something else: all ways',
      can: 'Can:',
      cannot: 'Cannot:',
      untried:
        'We have not run this inside {place} itself. The steps follow what it says of its limits.',
      lines: 'Lines: {letters}.',
    },
    ways: {
      lettered: '{letter}. {label}',
      named: '{name}: {label}',
      section: 'Way {letter}: {label}',
      good: 'Good for:',
      unpublished: 'No such script has been published yet.',
      copy: 'Copy',
      copyAddress: 'Copy the address',
      copyLines: 'Copy the lines',
      boxHeight: 'Height of the box: {height}.',
      deskHeight: '{count} pixels on a desk',
      credit: 'Words from {site}, {address}, under CC BY 4.0, {license}.',
    },
    preview: {
      title: 'How it looks',
      width: 'Width of the preview',
      phone: 'Phone',
      desk: 'Desk',
      host: 'your-clinic.example',
      alone: '[Open it alone](page). Your clinic’s facts show in frames only.',
    },
    script: {
      ratio: '{ratio} to 1',
      contrast: {
        faint: '{own}: too faint to read, so we use {used}, {corrected}.',
        easy: '{own}: easy to read.',
        veryEasy: '{own}: very easy to read.',
      },
      radius: '{count} px',
      pixels: '{count} pixels',
      boxHeight: '{desk} on a desk, {phone} on a small phone',
      previewHeight:
        'It is {phone} tall on a small phone and {desk} on a desk. On your site the frame grows to that; here it scrolls.',
      preview: 'Preview: {title}',
      measuring: 'Measuring',
      slotHint: 'From {min} to {max} {unit}. Our sources say {said}.',
      leftOut: 'Left out of the lines until it is mended: {labels}.',
      copied: 'Copied',
      copyByHand: 'Your browser did not allow it. Please copy by hand.',
      // Beside a field, by what is wrong with its value.
      problems: {
        accent: 'Write # and six of 0 to 9 and a to f, such as {example}.',
        nameLong: 'It has {count} characters; 60 fit.',
        nameCharacter:
          "“{character}” cannot stand in a name. Letters, digits, spaces and . , ' & ( ) / + - can.",
        bookingStart: 'The address must begin with https://.',
        bookingLong: 'The address is too long; 500 characters fit.',
        bookingUser: 'Leave out the name before the @.',
        bookingPort: 'Leave out the number after the colon.',
        bookingForm:
          'Use a full web address with your own name in it, such as https://clinic.example/book.',
        choice: '“{value}” is not one of the choices.',
        slot: 'Choose a whole number of {unit} from {min} to {max}. Our sources say {said}.',
      },
    },
  },

  // src/sharing and src/exports: pictures for links, Markdown, zips.
  exports: {
    pictures: {
      kinds: { concern: 'Concern', guide: 'Guide', tool: 'Tool', claim: 'Is it true?' },
      concern: '{name}: skin in section',
      page: '{name}: {shown}',
      topics: {
        understand: 'needles of four lengths in skin, in section',
        weigh: 'a needle in skin, and the outline of one left out',
        visit: 'the tip of a needling pen on skin, in section',
        safety: 'open needle holes in skin, and germs above them',
        aftercare: 'needle holes that close from day to day',
      },
      verdict: '{name}: the sign of this verdict, on skin in section',
    },
    drawing: 'Drawing: {title}.',
    markdown: {
      version: 'Version {version}.',
      checked: 'Facts last checked on {date}.',
    },
    llms: {
      about:
        'General information, never advice for one person. No clinician has reviewed it unless a page says so. Whoever quotes a claim should quote how sure the page is of it, and name the page. Words: CC BY 4.0.',
      concerns: 'Concerns',
      tools: 'Tools',
      data: 'Data',
      openApi: 'Description of the files for programs',
      sources: 'All sources',
      changes: 'What changed',
    },
    openApi: {
      title: '{site}: files for programs',
      about: 'Static files; nothing is logged or counted by us. Words under CC BY 4.0.',
      kind: 'articles, concerns, tools or claims',
      id: 'As in the address of the page',
      page: 'The words of one page',
      changes: 'What changed',
      quality: 'How each page fares',
      codes: 'Pages for the codes of medical records',
    },
  },

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
