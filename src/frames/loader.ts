/**
 * The script of a host’s page: gives our frames the height of their content, and makes `<needling-guide page="…">`
 * one. It asks for nothing, keeps nothing, and does nothing that a message says but grow a frame or scroll to a place in it.
 */

/** The site’s address, as `https://clinic.example/skin/`; empty in frozen files, which take it from their own. */
declare const __HOME__: string;

const ns = 'needling-guide';

// The names of a host’s elements hide the properties of its document, but not those of its prototype.
const call = (name: 'createElement' | 'querySelectorAll', argument: string): unknown =>
  (Document.prototype[name] as (argument: string) => unknown).call(document, argument);
const ofDocument = (name: 'activeElement' | 'currentScript'): unknown =>
  Object.getOwnPropertyDescriptor(Document.prototype, name)?.get?.call(document);

function ownHome(): string {
  const script = ofDocument('currentScript') as HTMLScriptElement | null;
  if (!script?.src) throw new Error(`${ns}: load this file by <script src="…">, not as a module.`);
  return new URL('..', script.src).href;
}

const home = __HOME__ || ownHome();
const { origin: site } = new URL(home);

/** Frames in the shadow of our elements, which no query of the document finds. */
const guides = new Map<HTMLIFrameElement, NeedlingGuide>();

/** Ours on this page, whatever put them there. */
function ourFrames(): HTMLIFrameElement[] {
  const inDocument = call('querySelectorAll', 'iframe') as NodeListOf<HTMLIFrameElement>;
  return [...guides.keys(), ...inDocument].filter(({ src }) => src.startsWith(`${home}embed/v`));
}

const limit = (height: number): number => Math.min(Math.max(Math.ceil(height), 120), 30_000);

function setHeight(style: CSSStyleDeclaration, height: number): void {
  const text = `${String(height)}px`;
  if (style.height !== text) style.height = text;
}

/** By frame, the height last asked for since it was last set. */
const waiting = new WeakMap<HTMLIFrameElement, number>();

/** Sets a height at once, and not again for 51 ms: no more than 40 times in two seconds, and the last one always. */
function grow(frame: HTMLIFrameElement, height: number): void {
  const isEarly = waiting.has(frame);
  waiting.set(frame, height);
  if (isEarly) return;
  const guide = guides.get(frame);
  if (guide) {
    guide.grow(height);
  } else {
    // Hosts that count borders in a height would else hide as much of the page.
    const isBorderIn = getComputedStyle(frame).boxSizing === 'border-box';
    setHeight(frame.style, height + (isBorderIn ? frame.offsetHeight - frame.clientHeight : 0));
    if (frame.style.minHeight !== '0px') frame.style.minHeight = '0px';
  }
  setTimeout(() => {
    const last = waiting.get(frame) ?? height;
    waiting.delete(frame);
    if (last !== height) grow(frame, last);
  }, 51);
}

/** Only while the reader is in the frame: a frame must not move a page that is read. */
function scrollTo(frame: HTMLIFrameElement, top: number): void {
  const place = frame.getRootNode();
  const active = place instanceof ShadowRoot ? place.activeElement : ofDocument('activeElement');
  if (active !== frame) return;
  // The host’s own scrolling boxes and the space it leaves for a bar at the top count this way.
  frame.style.scrollMarginTop = `${String(-top)}px`;
  frame.scrollIntoView();
  frame.style.scrollMarginTop = '';
}

const isWithin = (value: unknown, least: number): value is number =>
  typeof value === 'number' && value >= least && value <= 1e6;

function listen({ data, origin, source }: MessageEvent<unknown>): void {
  const { ns: space, v, type, height, top } = Object(data) as Record<string, unknown>;
  if (space !== ns || v !== 1 || (origin !== site && origin !== 'null')) return;
  const frame = source && ourFrames().find(({ contentWindow }) => contentWindow === source);
  if (!frame) return;
  if (type === 'height' && isWithin(height, 1)) grow(frame, limit(height));
  if (type === 'scroll' && isWithin(top, 0)) scrollTo(frame, top);
}

/** What the page is asked for, in the fragment, which no server sees. The page itself judges it. */
function addressOf(guide: Element): string {
  const page = guide.getAttribute('page') ?? '';
  if (!/^[a-z][a-z0-9-]*(\/[a-z0-9-]+){0,3}$/.test(page)) return '';
  const lang = guide.getAttribute('lang') ?? '';
  const folder = /^(?!en)[a-z]{2}(-[A-Z]{2})?$/.test(lang) ? `${lang}/` : '';
  const known =
    /^(accent|mode|radius|font|size|show|hide|name|phone|booking|(slot|tool)-[a-z0-9-]+)$/;
  const asked = [...guide.attributes]
    .filter(({ name, value }) => known.test(name) && value.length <= 500)
    .map(({ name, value }) => [name.replace('tool-', ''), value]);
  const hash = new URLSearchParams(asked).toString();
  return `${home}embed/v1/${folder}${page}/${hash && '#'}${hash}`;
}

/** What the host expects at this width, so that nothing moves when the page tells its height. */
function expectedHeight(guide: Element, width: number): number {
  const heights = guide.getAttribute('heights') ?? '';
  const height = guide.getAttribute('height') ?? '';
  const isTable = /^\d{2,4}:\d{2,5}(,\d{2,4}:\d{2,5}){0,7}$/.test(heights);
  const steps = (isTable ? heights.split(',') : [])
    .map((step) => step.split(':').map(Number))
    .sort(([a = 0], [b = 0]) => a - b);
  const step = steps.filter(([from = 0]) => from <= width).pop() ?? steps[0];
  return limit(step?.[1] ?? (/^\d{3,5}$/.test(height) ? Number(height) : 720));
}

class NeedlingGuide extends HTMLElement {
  readonly #box = call('createElement', 'div') as HTMLDivElement;
  readonly #link = call('createElement', 'slot') as HTMLSlotElement;
  readonly #watch = new MutationObserver(() => {
    this.#show();
  });
  #frame: HTMLIFrameElement | undefined;
  #address = '';

  constructor() {
    super();
    const look = new CSSStyleSheet();
    look.replaceSync(
      ':host{display:block}div{display:flex;flex-direction:column}iframe{flex:1;width:100%;min-height:0;border:0}',
    );
    const shadow = this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [look];
    shadow.append(this.#box);
    this.#box.append(this.#link);
  }

  connectedCallback(): void {
    this.#show();
    this.#watch.observe(this, { attributes: true });
  }

  disconnectedCallback(): void {
    this.#watch.disconnect();
    this.#drop();
  }

  /** The frame has spoken: it takes the place of the link. */
  grow(height: number): void {
    this.#name();
    this.#link.remove();
    this.style.minHeight &&= '0';
    setHeight(this.#box.style, height);
  }

  #drop(): void {
    if (this.#frame) guides.delete(this.#frame);
    this.#frame?.remove();
    this.#address = '';
  }

  /** Again when the frame has spoken, because a parser may give the element its link later. */
  #name(): void {
    const words = this.getAttribute('title') ?? this.textContent.replace(/\s+/g, ' ').trim();
    if (this.#frame) this.#frame.title = words.slice(0, 150) || 'Patient information';
  }

  #show(): void {
    const address = addressOf(this);
    this.#name();
    if (address === this.#address) return;
    this.#drop();
    this.#address = address;
    this.#box.append(this.#link);
    if (!address) {
      this.#box.style.height = '';
      return;
    }
    const frame = call('createElement', 'iframe') as HTMLIFrameElement;
    this.#frame = frame;
    guides.set(frame, this);
    this.#name();
    frame.loading = this.getAttribute('loading') === 'eager' ? 'eager' : 'lazy';
    frame.referrerPolicy = 'no-referrer';
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    frame.src = address;
    this.#box.style.height ||= `${String(expectedHeight(this, this.#box.clientWidth))}px`;
    this.#box.prepend(frame);
  }
}

addEventListener('message', listen);
if (!customElements.get(ns)) customElements.define(ns, NeedlingGuide);
for (const { contentWindow } of ourFrames())
  contentWindow?.postMessage({ ns, v: 1, type: 'ping' }, '*');
