/**
 * The script of an embedded page. It applies the settings from the address, and tells the host how tall the page is. If
 * the address has a secret, the host is WordPress: then the script uses the messages of WordPress, and folds the sections.
 */
import { readableOn, type Rgb } from './contrast.ts';
import { readParams, type Params } from './params.ts';

declare global {
  /** The light and the dark paper of the site; `bundle-script.ts` fills them in. */
  var __PAPERS__: readonly Rgb[];

  interface Window {
    /** Chromium 154 and later: updates the size of a frame with `frame-sizing`. */
    requestResize?: () => void;
  }
}

const ns = 'needling-guide';
const isFramed = parent !== window;
let secret = '';
let width = 0;

const all = <T extends HTMLElement = HTMLElement>(
  selector: string,
  where: ParentNode = document,
): T[] => [...where.querySelectorAll<T>(selector)];
const [root, main] = all('html,main') as [HTMLElement, HTMLElement];
const parts = all<HTMLDetailsElement>('details[id]');

// Outside a frame, `parent` is the page itself, and the message has no effect.
const tell = (message: object): void => {
  parent.postMessage(message, '*');
};

function tellHeight(): void {
  width = innerWidth;
  if (width < 64) return;
  const height = Math.ceil(main.getBoundingClientRect().height);
  tell(
    secret ? { message: 'height', value: height, secret } : { ns, v: 1, type: 'height', height },
  );
  if (isFramed) window.requestResize?.();
}

/**
 * Shows what the clinic adds. Outside a frame it stays hidden, because a reader would take the phone number of a stranger
 * for ours.
 */
function showClinic({ name, phone, booking, slot }: Params): void {
  let isShown = false;
  const show = (id: string, text = '', href?: string, more?: object): void => {
    for (const place of all(`[data-clinic-${id}]`)) {
      const textContent = place.dataset['text']?.replace('{host}', text) ?? text;
      place.hidden = !text;
      place.replaceChildren(
        href ? Object.assign(document.createElement('a'), { textContent, href }, more) : text,
      );
    }
    isShown ||= !!text;
  };
  show('name', name);
  show('phone', phone?.text, phone && 'tel:' + phone.dial);
  show('booking', booking?.host, booking?.address, {
    target: '_blank',
    rel: 'noopener noreferrer nofollow',
  });
  for (const place of all('[data-slot]')) {
    const { slot: id = '', min, max } = place.dataset;
    const value = slot(id);
    const isFit = value >= Number(min) && value <= Number(max);
    place.hidden = !isFit;
    isShown ||= isFit;
    for (const inner of all('[data-slot-value]', place)) inner.textContent = String(value);
  }
  for (const section of all('[data-clinic]')) section.hidden = !isShown;
}

function applySettings(): void {
  const params = readParams(location.hash);
  if (isFramed) secret = params.secret || secret;
  const { accent, mode, radius, font, size, show, hide } = params;
  const shades = accent && __PAPERS__.map((paper) => `rgb(${readableOn(accent, paper).join()})`);
  root.style.setProperty('--accent', shades ? `light-dark(${shades.join()})` : '');
  root.style.setProperty('--radius', radius && radius + 'px');
  root.style.fontSize = size && size + '%';
  Object.assign(root.dataset, { mode, font });
  // A section also contains elements with its former ids.
  const isIn = (part: HTMLElement, ids: string[]): boolean =>
    ids.some((id) => part.contains(document.getElementById(id)));
  const isKnown = parts.some((part) => isIn(part, show));
  for (const part of parts) {
    part.hidden =
      !part.matches('[data-required]') && (isIn(part, hide) || (isKnown && !isIn(part, show)));
    if (secret) part.open = false;
  }
  showClinic(isFramed && !secret ? params : readParams(''));
  tellHeight();
}

/** Jumps to an element without changing the address, which would add an entry to the history of the host. */
function goTo(target: HTMLElement): void {
  for (const part of parts) {
    if (part.contains(target)) {
      part.open = true;
      part.hidden = false;
    }
  }
  target.tabIndex = -1;
  target.focus();
  target.scrollIntoView();
  tellHeight();
  const top = target.getBoundingClientRect().top + scrollY;
  tell({ ns, v: 1, type: 'scroll', top });
}

addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || event.ctrlKey || event.metaKey) return;
  const target = link.matches('[href^="#"]') && document.getElementById(link.hash.slice(1));
  if (target) {
    goTo(target);
  } else if (secret && link.host === location.host) {
    tell({ message: 'link', value: link.href, secret });
  } else {
    if (link.rel) link.target = '_blank';
    return;
  }
  event.preventDefault();
});

addEventListener('message', ({ source, data }: MessageEvent<Record<string, unknown> | null>) => {
  if (source !== parent) return;
  if (data?.['type'] === 'ping' || data?.['message'] === 'ready') tellHeight();
});

// A fragment without `=` is the id of a section. The settings stay as they are.
addEventListener('hashchange', () => {
  if (location.hash.includes('=')) applySettings();
});

addEventListener('beforeprint', () => {
  for (const part of parts) part.open = true;
});

addEventListener('DOMContentLoaded', tellHeight);
addEventListener('load', tellHeight);
applySettings();
new ResizeObserver(tellHeight).observe(main);
// Chromium throttles frames that are not visible, so the observer may miss a change of width. WordPress also hides the
// frame with one width and shows it with another.
setInterval(() => {
  if (innerWidth !== width) tellHeight();
}, 250);
