/**
 * The script for the page of a host. It gives our frames the height of their content, and turns `<needling-guide
 * page="…">` into a frame. It sends no requests and stores nothing. Messages can only make it resize a frame, or scroll
 * to a place in one.
 */

/** Address of the site, such as `https://clinic.example/skin/`. Empty in published files, which use their own address. */
declare const __HOME__: string;

const ns = 'needling-guide';

// An element of the host with the name `currentScript` hides that property of its document, but not of the prototype.
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

/** Frames in the shadow trees of our elements, which `querySelectorAll` does not find. */
const guides = new Map<HTMLIFrameElement, NeedlingGuide>();

/** All our frames on this page, with and without our element. */
function ourFrames(): HTMLIFrameElement[] {
  const inDocument = call('querySelectorAll', 'iframe') as NodeListOf<HTMLIFrameElement>;
  return [...guides.keys(), ...inDocument].filter(({ src }) => src.startsWith(`${home}embed/v`));
}

const limit = (height: number): number => Math.min(Math.max(Math.ceil(height), 120), 30_000);

function setHeight(style: CSSStyleDeclaration, height: number): void {
  const text = `${String(height)}px`;
  if (style.height !== text) style.height = text;
}

/** The newest requested height of each frame that was resized a moment ago. */
const waiting = new WeakMap<HTMLIFrameElement, number>();

/** Sets the height at once, then at most every 51 ms: up to 40 times in two seconds. The last height is always set. */
function grow(frame: HTMLIFrameElement, height: number): void {
  const isEarly = waiting.has(frame);
  waiting.set(frame, height);
  if (isEarly) return;
  const guide = guides.get(frame);
  if (guide) {
    guide.grow(height);
  } else {
    // With `border-box` the height includes the borders, which would hide a part of the page.
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

/** Scrolls only while the frame has focus, so that a frame cannot move the page while someone reads it. */
function scrollTo(frame: HTMLIFrameElement, top: number): void {
  const place = frame.getRootNode();
  const active = place instanceof ShadowRoot ? place.activeElement : ofDocument('activeElement');
  if (active !== frame) return;
  // This way also respects scrollable boxes of the host, and the space that it reserves for a bar at the top.
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

/** Address of the frame. The settings are in its fragment, which is not sent to the server. The page validates them. */
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

/** The height to reserve at this width, so that nothing moves when the page reports its height. */
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

  /** Called when the frame reports its height: then the frame replaces the link. */
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

  /** Called again when the frame reports its height, because the parser may add the link after the element. */
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
