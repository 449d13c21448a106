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
    version: 'Version {version}',
    evidence: 'Evidence',
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
  evidence: {
    isItTrue: 'Is it true?',
    evidenceOf: 'Evidence: {name}',
    toEvidence: 'The evidence for this answer',
    ownAdvice: 'Our own advice',
    readAtSource: 'Read it at the source',
    secondHand: 'So we use it for warnings only.',
    frequency: '{count} of {all} people, about {inHundred} in 100',
    notSeen: { author: 'Authors not seen', issued: 'year not seen' },
    manyAuthors: { inText: '{first} et al.', inList: 'others' },
    verdicts: {
      supported: 'Supported',
      'partly-supported': 'Partly supported',
      uncertain: 'We don’t know',
      'not-supported': 'Not supported',
      misleading: 'Misleading',
      unsafe: 'Could harm you',
    },
    certainties: {
      high: 'We are sure',
      moderate: 'We are fairly sure',
      low: 'We are not very sure',
      'very-low': 'We are very unsure',
    },
    units: {
      mm: 'mm',
      minutes: 'minutes',
      hours: 'hours',
      days: 'days',
      weeks: 'weeks',
      months: 'months',
      years: 'years',
      sessions: 'sessions',
      'out of 10': 'out of 10',
    },
    // The kinds of evidence, in the order of the list of all sources.
    designs: {
      'meta-analysis': 'Pooled analysis of studies',
      'systematic-review': 'Systematic review',
      guideline: 'Guideline',
      rct: 'Randomized trial',
      'split-face-trial': 'Trial of two halves of one body',
      'controlled-study': 'Comparison without chance',
      cohort: 'Study without a control group',
      'case-series': 'Series of cases',
      'case-report': 'Report of one case',
      measurement: 'Measurements of skin',
      survey: 'Survey',
      'in-vitro-or-animal': 'Laboratory or animal study',
      'narrative-review': 'Review by experts',
      regulator: 'Regulator',
      law: 'Law',
      'professional-body': 'Professional body',
      'patient-information': 'Maker’s labeling',
      'drug-label': 'Drug label',
      'trial-register': 'Trial register',
      news: 'News report',
    },
    // How much of a source we read.
    seen: {
      'whole-original': 'We read all of it.',
      abstract: 'We read the abstract.',
      'full-text-start': 'We read the first part of the full text.',
      'full-text-copy': 'We read a copy of the full text.',
      'full-text-pages': 'We read some pages of it.',
      'figure-caption': 'We read one figure and its caption.',
      'publisher-page': 'We read the publisher’s page.',
      'publisher-page-start': 'We read the first part of the publisher’s page.',
      'press-release-copy': 'We read a copy of the press release.',
      'mirror-copy': 'We read a copy on another site.',
      'third-party-summary': 'We read only someone else’s summary.',
      'news-report': 'We read only news reports about it.',
      'cited-in-other-papers': 'We read only what other papers say of it.',
    },
    atAGlance: {
      heading: 'At a glance',
      sourceAndMore: '{source} and {count} more',
      sourceOf: 'Source for “{label}”: {source}',
    },
    claimPage: {
      figure: 'The figure:',
      frequency: 'How often:',
      oneStudy: 'One study, so the true figure may differ.',
      population: 'Who was studied: {who}',
      limits: 'Why we may be wrong:',
      supports: 'What supports it',
      qualifies: 'What it depends on',
      contradicts: 'What speaks against it',
      uses: 'Where we use it',
      checked: 'Evidence last looked at on {checkedOn}.',
    },
    claimTable: {
      lead: 'What people and clinics say about microneedling, checked. A verdict says what the evidence shows. The layers beside it say how deep that evidence goes.',
      groups: 'Groups of claims',
    },
    referenceList: {
      note: 'The list of all sources says how much of each we read, and a claim’s own page names its other sources.',
    },
    referencesPage: {
      title: 'All sources',
      lead: '{count} sources, with what each one found. Of most we read the abstract or the first page, and beside each of them we say how much.',
      download: 'Take them with you:',
      words: 'Words in it',
      kind: 'Kind',
      allKinds: 'All kinds',
      usedIn: { one: 'Used in {count} place', other: 'Used in {count} places' },
      script: { one: '{count} source shown.', other: '{count} sources shown.' },
    },
  },

  // src/drawings: words in drawings and their captions. A line feed starts a new line in the picture.
  drawings: {
    appointmentSteps: {
      title: 'An appointment in six steps',
      description:
        'Six small drawings in order. One, talk and check: a speech bubble, and a magnifying glass over a mole on the skin. Two, clean: a pad wipes specks off the skin. Three, numb: a layer of cream lies on the skin, and a clock shows that it needs time. Four, gel: drops spread into a thin layer, so that the needles glide. Five, needle: a sterile tip comes out of a packet that is opened in front of you; arrows show passes in several directions over the skin; the work stops when light, brown and black skin is evenly red or darker, or shows pinpoints of blood. Six, plain gel, then home: a layer of gel lies over the open channels, and beside it stands a house.',
      caption:
        'An appointment in six steps. Clinics differ in the details. Not to scale; the band of color is the epidermis, and tones take turns.',
      names: {
        talk: 'Talk and check',
        clean: 'Clean',
        numb: 'Numb',
        gel: 'Gel',
        needle: 'Needle',
        home: 'Plain gel, then home',
      },
      labels: {
        tip: 'sterile tip,\nopened in\nfront of you',
        passes: 'in several\ndirections',
        stop: 'even redness\nor pinpoint\nbleeding: stop',
      },
    },
    areasToLeaveAlone: {
      title: 'Places on the face to leave alone',
      description:
        'A face from the front with closed eyes, half in a lighter skin tone and half in a darker one. Hatching marks what no needle should touch: everything inside the bony eye socket, with the eyelids; the lips; a mole; a cold sore; a pimple. The upper eyelid has the thinnest skin of the face, only about {thinnest} with both layers.',
      caption:
        'Hatched places are left alone. Skin is not equally thick all over the face. It is thinnest on the upper eyelid, only about {thinnest} with both layers, and least near the lashes. Leaving out the lips is our own advice. Half the face is in one skin tone and half in another; tones take turns.',
      labels: {
        upperEyelid: 'Upper eyelid: the\nthinnest skin,',
        eyeSocket: 'Inside the bony\neye socket',
        mole: 'A mole',
        coldSore: 'A cold sore',
        lips: 'The lips',
        pimple: 'A pimple',
      },
    },
    bodyAreas: {
      title: 'Where on the body needling was studied',
      description:
        'A standing person from the front and from the back, half in a lighter skin tone and half in a darker one. Leader lines name places, and a mark shows how far each was studied. Disc, studied: {studied}. Diamond, studied a little: {little}. Empty square, no study found: {none}.',
      caption:
        'How far needling was studied, place by place, as far as we found. Hands and arms were studied with heat only. “No study found” does not mean that it is safe there, or that it fails. Burns and other scars can be anywhere. Skin differs too: the whole skin averaged {body} on parts of the body, and {face} is what the dermis of the face measured. Half the figure is in one skin tone and half in another; tones take turns.',
      front: 'front',
      back: 'back',
      marks: { studied: 'studied', little: 'studied a little', none: 'no study found' },
      places: {
        scalp: 'scalp, with\nminoxidil',
        face: 'face',
        neck: 'neck',
        back: 'back',
        arms: 'arms',
        abdomen: 'abdomen',
        hands: 'hands',
        thighs: 'thighs',
        scars: 'burns and\nother scars',
      },
    },
    channelsClosing: {
      title: 'How a needle hole closes',
      description:
        'Four sections of the same piece of skin. One: just after needling, a hole runs through the outer layer, the epidermis, deep into the dermis. Two: it is closing, and a plug fills its lower half. Three: it is nearly closed, with a thin gap left at the top. Four: it is closed, and the epidermis is whole. Below is a line of hours. With short needles, on bare skin, holes had closed after about {min} hours. With other needles and on other skin they stayed open for up to about {max} hours, and some for longer, so the line goes on beyond that.',
      caption:
        'One hole over time. The band of color is the epidermis. How long it takes depends on the needle, and covered, older and darker skin closes later. Studies measured leaks, not shapes, so the steps in between are a sketch; the line of hours is to scale.',
      stages: {
        open: { name: 'Open', note: 'just after needling', label: 'hole' },
        closing: { name: 'Closing', note: 'a plug fills it', label: 'plug' },
        nearlyClosed: { name: 'Nearly closed', note: 'a thin gap is left', label: '' },
        closed: { name: 'Closed', note: 'after {range}', label: 'filled' },
      },
      labels: {
        shortest: 'short needles, bare skin',
        between: 'may still be open',
        longest: 'some take longer',
      },
    },
    healingPhases: {
      title: 'The three phases of healing after needling',
      description:
        'Three sections of the same skin, one below the other, along a line of time. First, inflammation, which starts at once: four open channels run through the outer layer into the dermis, and the skin around them is swollen. Next, growth, after a few days: the channels are closed, the skin is level again, and where they were lie thin new fibers, every which way, with tiny new vessels growing up to them. Last, remodeling, after a few weeks: the new fibers lie close together and in order. This can go on for up to {longest}.',
      caption:
        'The same skin in each phase; time runs down, not to scale. The band of color is the epidermis; tones take turns. The times are for wounds in general.',
      phases: {
        inflammation: { name: 'Inflammation', from: 'at once' },
        growth: { name: 'Growth', from: 'after a few days' },
        remodeling: { name: 'Remodeling', from: 'after a few weeks' },
      },
      labels: {
        swelling: 'swelling',
        channels: 'open channels',
        thinFibers: 'thin new fibers',
        vessels: 'tiny new vessels',
        moreFibers: 'more fibers, in order',
        end: 'up to {longest}',
      },
    },
    infectionPaths: {
      title: 'What can get in while needle channels are open',
      description:
        'Skin in section with four channels from a needle. Into the first goes a used needle that carries someone else’s blood. A product put on the skin runs down the second. Germs enter the third. The fourth has closed: the surface above it is whole again, and nothing gets in. Tests found channels open for {hours}, the shortest with short needles on bare skin.',
      caption:
        'What can get in while channels are open: about {hours} in tests. The short end is for short needles on bare skin; at the long end, some people take longer still. That is why needles must be sterile and used once, and why other products wait. Not to scale; the tones on top take turns.',
      labels: {
        blood: 'someone else’s blood',
        reusedNeedle: 'on a reused needle',
        product: 'what is put on the skin',
        germs: 'germs',
        closed: 'closed, after',
        dermis: 'Dermis',
        fat: 'Fat',
      },
    },
    lengthAndDepth: {
      title: 'How long needles are, and how deep they may go, to scale',
      description:
        'Three needles on a scale of depth in millimeters, each as long as it is: {needles}. Beside each, a dashed outline of the same length shows that the depth reached is at most that, and can be less. Two lines show how thick the dermis of the face is: {min} mm where it is thinnest and {max} mm where it is thickest. Between them, a needle can be in the dermis or in the fat below it, depending on the place.',
      caption:
        'Length is not depth. In rats, a roller’s needles reached far less deep than they were long. In human facial skin, a pen came close to the depth it was set to. All to scale on the face; the two lines leave out the thin epidermis, the line of color on top. Skin right beside the lashes is thinner still, and no needle belongs there. Tones take turns.',
      needles: {
        home: { label: 'most home\nrollers', meaning: 'most home rollers' },
        usStudy: { label: 'main US\nstudy', meaning: 'limit of the main US study' },
        trials: { label: 'acne scar\ntrials', meaning: 'longest in acne scar trials' },
      },
      labels: {
        thinnest: 'thinnest dermis',
        thickest: 'thickest dermis',
        dermis: 'dermis',
        either: 'dermis or fat',
        fat: 'fat',
        length: 'how long the needle is',
        depth: 'how deep it goes: that far, or less',
      },
    },
    needleLaserPeel: {
      title: 'What needling, a fractional laser and a peel do to skin',
      description:
        'Three sections of skin side by side, each with the epidermis above and the dermis below. Left, needling: fine needles leave narrow channels through the epidermis into the dermis; nothing is taken away, and most of the epidermis stays. Middle, a fractional laser of the kind that removes tissue: beams leave wider columns where tissue is gone from epidermis and dermis, and the tissue around each column is heated; between the columns the skin stays. Right, a peel: the upper layer of the epidermis is removed over an area, and the dermis below stays.',
      caption:
        'What each does to the epidermis, the band of color, and to the dermis below it. Not to scale. The laser drawn is of the kind that removes tissue; some lasers and peels work differently. Tones take turns.',
      methods: {
        needling: { name: 'Needling', note: 'thin channels;\nmost of the\nepidermis\nstays' },
        laser: { name: 'Fractional\nlaser', note: 'columns of\ntissue gone,\nwalls heated' },
        peel: { name: 'Peel', note: 'upper layer\nremoved' },
      },
      epidermis: 'epidermis',
      dermis: 'dermis',
    },
    pictureTricks: {
      title: 'How a picture can change when the skin does not',
      description:
        'Three pairs of drawn pictures of a cheek with pitted scars, the left one as “before”, the right one as “after”. In each pair the skin and its scars are the same. First pair: with light from the side every scar has a dark shadow; with light from the front the shadows are gone and the scars hardly show. Second pair: on bare skin that is not swollen the scars show; under makeup, or when the cheek is swollen right after treatment, they look filled. Third pair: with the chin down and no smile the scars show; with the chin up and a smile the skin is stretched and the scars look flatter.',
      caption:
        'Drawn, not photographed. In each pair the skin is the same in both pictures; only the picture changes. Tones take turns.',
      before: '“Before”',
      after: '“After”',
      pairs: {
        light: {
          name: 'Same skin, other light',
          before: 'light from the side',
          after: 'light from the front',
        },
        cover: {
          name: 'Same skin, covered or swollen',
          before: 'bare, not swollen',
          after: 'makeup or swelling',
        },
        pose: {
          name: 'Same skin, other pose',
          before: 'chin down, no smile',
          after: 'chin up, smiling',
        },
      },
    },
    rednessByDay: {
      title: 'Redness after needling, day by day, on three skin tones',
      description:
        'Three strips of skin, one for each tone, from the day of needling, day 0, to day {last}. On light skin redness looks pink or red. On brown and on black skin it looks purple, or only a little darker than the skin nearby, and is easier to miss. On each strip it is strongest on day 0 and fades until nothing shows on day {last}. A bracket marks how long it lasts: from {range}. Sources disagree.',
      caption:
        'Redness lasts {range}; sources disagree. Day 0 is the day of needling. How fast it fades in between is drawn, not measured. On brown and black skin redness is easy to miss: compare with skin nearby that was not needled.',
      axis: 'Days after needling',
      skins: {
        light: { name: 'Light skin', looks: 'pink or red' },
        brown: { name: 'Brown skin', looks: 'purple, or a little darker' },
        black: { name: 'Black skin', looks: 'purple, or a little darker' },
      },
      bracket: 'lasts {range}: sources disagree',
    },
    scarShapes: {
      title: 'Three shapes of sunken acne scars',
      description:
        'A section of skin with three scars, not to scale. Left, an ice-pick scar: a narrow pit that tapers to a point deep in the dermis, near the fat. Middle, a boxcar scar: wider and less deep, with steep sides and a flat floor. Right, a rolling scar: broad, shallow dips with sloping edges, so that the surface looks wavy.',
      caption:
        'Sunken acne scars, cut through from the side. Not to scale: real scars differ in size and often mix. The band of color is the epidermis; tones take turns.',
      shapes: {
        icePick: { name: 'Ice-pick', looks: 'narrow\nand deep' },
        boxcar: { name: 'Boxcar', looks: 'steep sides,\nflat floor' },
        rolling: { name: 'Rolling', looks: 'broad, shallow\nand wavy' },
      },
      dermis: 'dermis',
      fat: 'fat',
    },
    sessionSpacing: {
      title: 'How a course of sessions lies in time',
      description:
        'Two rows of needles over one axis of months, counted from the first session. {courses} Below, when one trial saw a clear change: not yet at {min} months, but at {max} months.',
      caption:
        'The rows are the shortest and the longest course that the ranges allow, not advice. The trial’s course was like the short one; its summary does not say from which day it counted.',
      labels: {
        short: 'Short course',
        long: 'Long course',
        course: '{count} sessions, {weeks} weeks apart',
        described: '{name}: {course}, over in about {span}.',
        question: 'Clearly better in one trial?',
        notYet: 'not yet',
        yes: 'yes',
        axis: 'months from the first session',
      },
    },
    skinSection: {
      title: 'How deep needles go into the skin of the face, to scale',
      description:
        'The outer layer, the epidermis, is a thin line, {epidermisMin} to {epidermisMax} mm. Below it lies the dermis, {dermisMin} to {dermisMax} mm thick, and under that is fat. A dashed line shows where the thinnest skin ends, and a plain line where the thickest does; between them, the color of the dermis fades into that of fat. Four needles go in: {needles}. Even the shortest passes the epidermis. The longest ends in the fat below both lines.',
      caption:
        'Skin of the face, to scale. The line of color on top is the whole **epidermis**, solid as far as its thinnest spots go; tones take turns. The **dermis** is {dermisMin} to {dermisMax} mm thick, least on the eyelids and most low on the side of the nose. Between the two lines, a needle can end in the dermis at one place and be through it at another. No needle belongs on the lids. From the left, the needles are {needles}. Real needles often go less deep than they are long.',
      needles: {
        pens: 'shortest pen setting',
        home: 'longest of most home rollers',
        usStudy: 'limit of the main US study',
        trials: 'longest in acne scar trials',
      },
      labels: {
        dermis: 'Dermis',
        thinnest: 'the thinnest ends here',
        either: 'dermis or fat',
        thickest: 'the thickest ends here',
        fat: 'Fat',
      },
    },
    threeDevices: {
      title: 'A roller, a stamp and a pen, and how their needles go in',
      description:
        'Three devices on skin in section, not to scale. Left, a roller: a handle with a drum that has fixed needles all around. The drum rolls over the skin, so each needle goes in and comes out at a slant. Middle, a stamp: a handle with a flat plate of fixed needles, which is pressed straight down. Right, a pen: a motor in the handle drives the needles of a throw-away tip straight up and down.',
      caption:
        'Three ways to needle skin, cut through from the side; arrows show what moves. Only the pen has a motor. Not to scale: real needles are far finer. The band of color is the epidermis; tones take turns.',
      roller: { name: 'Roller', note: 'a drum rolls,\nneedles go in\nat a slant' },
      stamp: { name: 'Stamp', note: 'a flat plate\nis pressed\nstraight down' },
      pen: { name: 'Pen', note: 'a motor drives\na throw-away\ntip in and out' },
    },
    whatWhen: {
      title: 'What to leave after needling, and when it may come back',
      description:
        'Four bars start at the time of needling and run along an axis of days. Each ends where the thing may come back. {bars}. Where a range is given, the last part of the bar has a dashed edge: better wait until its end.',
      caption:
        'The shorter end of a bar mostly comes from makers, the longer end from our own careful reading; nobody has tested either. Your clinic’s own advice comes first: if it says longer, wait longer. Until sunscreen is back, use shade, a hat and clothes. If you can’t avoid the sun, a plain mineral sunscreen where the dashes begin is better than a burn.',
      rows: {
        makeup: 'Makeup',
        sunscreen: 'Sunscreen',
        exercise: 'Sweaty exercise',
        pools: 'Pools, sea and saunas',
      },
      labels: { day: 'day', orLonger: 'or longer', wait: 'wait', fromHere: 'from here' },
    },
  },

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
  tools: {
    heading: 'The tool',
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
      checked: 'Facts last checked on {date}. Words by {author}, {license}.',
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
  visitQuestions: {
    // Follows “Print this”.
    page: 'page',
  },

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
  articles: {
    topics: {
      understand: 'Understand it',
      weigh: 'Weigh it up',
      visit: 'Plan a visit',
      safety: 'Stay safe',
      aftercare: 'After a session',
    },
    // The stages along which a reader goes through the guides.
    stages: { thinking: 'Thinking about it', booked: 'Booked', after: 'Just had it' },
    adviceDiffers: 'Advice differs',
    adviceList: { do: 'Do', dont: 'Don’t' },
    alsoAsked: 'People also ask',
    nextSteps: 'What to do next',
    references: 'References',
    related: 'Related pages',
    unknown: 'What we don’t know',
    pathLinks: { name: 'Along the path', previous: 'Before this', next: 'Next' },
    heading: { link: 'Link to “{heading}”', copied: 'Link copied' },
    imprint: {
      written:
        ', written by {author}, on {writtenOn}. Facts last checked on {checkedOn}, due again by {dueOn}.',
      reviewed: 'Version {version} reviewed by {by}, {role}, on {reviewedOn}.',
      howWeWork: 'How we work',
    },
    stateNotes: {
      draft: 'Draft: only you see this page. A build leaves it out.',
      overdue:
        'Overdue: we last checked these facts on {checkedOn}, and meant to check them again by {dueOn}. Some may be out of date. Ask a health professional what is known now.',
    },
    readingGrade: {
      summary: 'Reading grade {grade}',
      formula:
        'Flesch–Kincaid: 0.39 × words per sentence + 11.8 × syllables per word − 15.59, over paragraphs and list items. With the words of our glossary counted as two syllables it is {grade}; as the words stand, {rawGrade}.',
      smog: 'The SMOG grade, which counts words of three syllables or more, is {smog}.',
      limits: 'We hold every page to at most 6.9 and 8.9.',
    },
    waysToTell: {
      address: 'Please tell us: [{contact}](contact).',
      project: 'Please tell us: [the project’s own page](project).',
      both: 'Please tell us: [{contact}](contact), or [the project’s own page](project).',
      nobody: 'Whoever publishes this copy has not set an address for that yet. We are sorry.',
    },
    waitingTimes: {
      caption: 'What to leave, counted from the session',
      leave: 'Leave',
      length: 'For',
      certainty: 'How sure',
      // By the subject of the claim that gives the time, in the order of the table.
      rows: {
        'washing-wait': 'Hot water',
        'makeup-wait': 'Makeup',
        'sunscreen-wait': 'Sunscreen',
        'exercise-wait': 'Sweaty exercise',
        'pools-wait': 'Pools, sea and saunas',
        'shaving-wait': 'Shaving and hair removal',
        'acids-wait': 'Acids, retinoids and serums',
      },
    },
    evidenceMap: {
      caption: 'What is known about microneedling for each concern',
      concern: 'Concern',
      known: 'What is known',
      sessions: 'Usual sessions',
      authorized: 'Authorized?',
      risks: 'Risks that matter',
      alternatives: 'What else there is',
      unknown: 'We don’t know',
      answers: { yes: 'Yes', partly: 'In part', no: 'No' },
    },
    evidenceDepths: {
      title: 'How deep the evidence goes, by concern',
      description: '{concerns}.',
      caption:
        'The further a needle goes in, the surer we are of the verdict below it. It says nothing about how much needling helps.',
      // The heads of narrow columns, from the least certain to the most.
      layers: {
        'very-low': 'very\nunsure',
        low: 'not very\nsure',
        moderate: 'fairly\nsure',
        high: '\nsure',
      },
    },
    homeLayers: {
      works: {
        name: 'How it works',
        text: 'Fine needles make many tiny wounds. Your skin heals them, and in healing it builds new collagen. That takes months. Studies found skin that looks better, not new skin.',
      },
      safety: {
        name: 'Safety',
        text: 'It is a wound made on purpose. Redness and soreness for days are normal. Dark marks, scars and lasting lumps are on record. Some people should wait, and some should not have it.',
      },
      evidence: {
        name: 'Evidence',
        text: 'We checked {claims} claims against {references} sources. {supported} hold up as they stand. For each one you can see how sure we are, on what, and what speaks against it.',
        claims: 'Is it true? All claims and verdicts',
        map: 'The evidence map: every concern on one page',
        references: 'All sources',
      },
    },
  },

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

  // src/pages: titles and descriptions of pages, for their headings, browsers and search engines.
  pages: {
    search: {
      title: 'Search',
      description:
        'Search the concerns, guides, claims and terms of this site in your own words. The search runs on your own device.',
    },
    updates: {
      title: 'What changed',
      description:
        'Every change of what our pages say, newest first, with changes of safety facts marked as such.',
    },
    references: {
      title: 'All sources',
      description:
        'Every study, rule and guide this site rests on, with what each one found and how much of it we have read.',
    },
    quality: {
      title: 'How each page fares',
      description:
        'Each page with the day of its last check, its reading grade, its sources and how much of them we read.',
    },
    glossary: {
      title: 'Words explained',
      description:
        'The medical words on this site and what they mean, in plain language: from atrophic scar to tram-track scars.',
    },
    aToZ: {
      title: 'A to Z',
      description:
        'Every concern, guide and word on this site, by all the names that people know them by.',
    },
    offline: {
      title: 'You are offline',
      description:
        'The page you asked for is not on this device. Here are the pages that you have kept on it.',
    },
    concerns: {
      title: 'Concerns',
      heading: 'What would you like to change?',
      description:
        'Pick what bothers you: for each concern, whether microneedling helps, how sure we are, and what may work better.',
      lead: 'Each page says whether needling helps, how sure we are, and what may work better. Doing nothing is always one of the choices.',
    },
    versions: {
      title: 'What changed has moved',
      description:
        'The list of what changed on our pages has a new address, where feeds of it can be found too.',
      lead: 'You find it under [what changed](updates) now, with feeds that tell your own reader of each change. Old versions of a page keep their address.',
    },
    guides: {
      title: 'Guides',
      description:
        'All guides: how microneedling works, what can go wrong, who should wait, and how to look after your skin.',
    },
    claims: {
      title: 'Is it true?',
      description:
        'Popular claims about microneedling, each with a verdict, how sure we are, and the studies for and against it.',
    },
    notFound: {
      title: 'This page is not here',
      description:
        'The address leads nowhere. Here are the ways back to the concerns, the guides and the search.',
    },
    tools: {
      title: 'Tools',
      description:
        'See how deep needles go, follow your healing day by day, and print questions or a leaflet. Nothing you enter leaves your device.',
      group: 'On your own device',
    },
    evidenceMap: {
      title: 'Evidence map',
      heading: 'The evidence, on one page',
      description:
        'One row for each concern: whether microneedling helps, how sure we are, usual sessions, risks, and what else there is.',
      lead: 'What is known for each concern, how sure we are of it, and what else you could do. Doing nothing is always one of the choices.',
    },
    home: {
      heading: 'What fine needles can do for your skin, and what they can’t',
      lead: 'Plain answers about microneedling, with the evidence for every claim. What is on your mind?',
    },
  },
};
