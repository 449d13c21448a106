/** Where clinics put our pages, with what each place lets through. */

/** `page` A, `frame` B, `element` C, `pinned` D; `address` is that of the frame alone. */
export type Way = 'page' | 'frame' | 'element' | 'pinned' | 'address';

export interface Cms {
  id: string;
  label: string;
  /** The first is the one its steps speak of. */
  ways: Way[];
  steps: [string, string, string];
  can: string;
  cannot: string;
  /** What we did to see it work; without it, we say that we have not tried. */
  tried?: string;
}

const keepsHeight =
  'Some plans take the script out. The frame then keeps the height in the lines, and the text scrolls inside it; new versions of Chrome and Edge still fit it to the text.';

export const places: Cms[] = [
  {
    id: 'wordpress',
    label: 'WordPress',
    ways: ['page', 'frame'],
    steps: [
      'Open your page or post, and make an empty line where the text is to stand.',
      'Paste the address on that line, with nothing else on it.',
      'Wait until the text shows, then save.',
    ],
    can: 'Needs no plugin and no code. It works for authors too, and on networks of sites.',
    cannot:
      'It cannot carry your color, name, phone or times. For those, an editor or administrator puts the lines of way B into a Custom HTML block. WordPress shows 1,000 pixels at most; longer pages scroll inside. It also remembers a failed try: edit the page and save it again.',
    tried: 'We ran this in WordPress 6.1.9 and 7.1.4, as Debian has them.',
  },
  {
    id: 'wix',
    label: 'Wix',
    ways: ['address'],
    steps: [
      'In the editor, choose Add Elements, then Embed Code, then Embed a Site.',
      'Choose the website address, and paste the address of the frame.',
      'Drag the box to the height given beside the address, and publish.',
    ],
    can: 'Your color, name, phone and times are in the address.',
    cannot: 'Wix keeps the height you set. Where the box is too short, the text scrolls inside it.',
  },
  {
    id: 'squarespace',
    label: 'Squarespace',
    ways: ['frame'],
    steps: [
      'Edit the page and add a Code block.',
      'Set it to HTML, and paste the lines of way B.',
      'Save, and look at the page from outside the editor.',
    ],
    can: 'Shows everything you set here.',
    cannot: keepsHeight,
  },
  {
    id: 'webflow',
    label: 'Webflow',
    ways: ['frame', 'element'],
    steps: [
      'Drag a Code Embed element to its place.',
      'Paste the lines of way B or way C.',
      'Save, publish, and look at the published page.',
    ],
    can: 'Shows everything you set here.',
    cannot: 'Code Embed needs a paid plan, and holds 10,000 characters.',
  },
  {
    id: 'shopify',
    label: 'Shopify',
    ways: ['frame'],
    steps: [
      'In the theme editor, add a Custom Liquid section to the page.',
      'Paste the lines of way B.',
      'Save, and look at the page in your shop.',
    ],
    can: 'Shows everything you set here.',
    cannot: 'The text box of a page or product takes the frame out; use a section.',
  },
  {
    id: 'joomla',
    label: 'Joomla',
    ways: ['frame'],
    steps: [
      'Turn the editor off in your profile, and add a module of the kind Custom.',
      'Paste the lines of way B.',
      'Give the module its place, save, and look at the page.',
    ],
    can: 'Shows everything you set here.',
    cannot:
      'Joomla’s text filters take frames out for most roles. A super user can allow them, and has to turn the editor off as well.',
  },
  {
    id: 'drupal',
    label: 'Drupal',
    ways: ['frame'],
    steps: [
      'Edit the page or block, and set its text format to Full HTML.',
      'Paste the lines of way B, in the source view.',
      'Save, and look at the page as a visitor.',
    ],
    can: 'Shows everything you set here.',
    cannot: 'Pasting the address alone does nothing: Drupal only knows the sites on its own list.',
  },
  {
    id: 'html',
    label: 'Plain HTML',
    ways: ['element', 'pinned'],
    steps: [
      'Open the file of your page.',
      'Paste the lines of way C where the text is to stand.',
      'Upload the file, and look at the page.',
    ],
    can: 'The frame has the right height from the start, so nothing below it jumps. Without script, a plain link stays.',
    cannot:
      'A site with a content security policy has to allow our address in frame-src and script-src.',
    tried: 'We run this in a real browser whenever we change it.',
  },
];

export interface WayInfo {
  way: Way;
  /** As the pages for clinics call it. */
  letter: string;
  label: string;
  /** Who it is for. */
  good: string;
  can: string;
  cannot: string;
}

export const ways: WayInfo[] = [
  {
    way: 'page',
    letter: 'A',
    label: 'The address of our page',
    good: 'WordPress, without any code, in any role.',
    can: 'WordPress turns it into the text by itself.',
    cannot: 'Carries none of your settings.',
  },
  {
    way: 'frame',
    letter: 'B',
    label: 'A frame',
    good: 'every other site builder, and WordPress when you want your own color and phone.',
    can: 'Works by itself. The script in its last line only fits the height.',
    cannot: 'Without that script, older browsers keep the height given in it.',
  },
  {
    way: 'element',
    letter: 'C',
    label: 'An element of its own',
    good: 'sites whose HTML you write yourself.',
    can: 'Knows the height for each width. If anything fails, the link in it stays.',
    cannot: 'Needs a place where scripts may run.',
  },
  {
    way: 'pinned',
    letter: 'D',
    label: 'The same, with a script that never changes',
    good: 'sites whose security rules ask for it.',
    can: 'The browser runs the script only if it matches the hash you pasted. The words still stay up to date.',
    cannot: 'You change the lines yourself when a newer script is out.',
  },
  {
    way: 'address',
    letter: 'The frame alone',
    label: 'Its address',
    good: 'Wix, and other builders that ask for an address.',
    can: 'For builders that ask for an address and make the frame themselves.',
    cannot: 'Its height is yours to set.',
  },
];
