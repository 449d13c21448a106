/** Makes the buttons of `TakeAlong.astro` work. */
import { handedWords } from '../lib/handed-words.ts';
import { writeFragment } from '../lib/url-hash.ts';
import type { Words } from '../words/words.ts';
import { printAlone } from './print-alone.ts';

type State = Iterable<readonly [name: string, value: string]>;

interface Kept {
  /** The part of the page that is printed. */
  part: HTMLElement;
  state: () => State;
  clear: () => void;
  signal: AbortSignal;
}

const isFramed = (): boolean => parent !== window;

/** The address of the full page with what the reader entered. In a frame, it is the page that the frame shows. */
function addressWith(state: State): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const page = isFramed() && canonical ? canonical.href : location.href;
  const url = new URL(page);
  url.hash = writeFragment(state);
  return url.href;
}

/** @returns a function to call after each change of the state */
export function takeAlong(tool: HTMLElement, kept: Kept): () => void {
  const buttons = tool.querySelector<HTMLElement>('[data-take-along]');
  if (!buttons) return () => undefined;
  const words = handedWords<Words['tools']['takeAlong']['script']>(buttons);
  const find = (selector: string) => buttons.querySelector<HTMLElement>(selector);
  const said = find('[data-said]');
  const page = buttons.querySelector<HTMLAnchorElement>('[data-own-page]');
  const say = (text: string): void => {
    if (said) said.textContent = text;
  };
  const on = (selector: string, act: () => void): void => {
    find(selector)?.addEventListener('click', act, { signal: kept.signal });
  };
  // Our frames may neither open dialogs nor write to the clipboard.
  find('[data-print]')?.toggleAttribute('hidden', isFramed());
  find('[data-copy-link]')?.toggleAttribute('hidden', isFramed());
  page?.toggleAttribute('hidden', !isFramed());
  on('[data-print]', () => {
    printAlone(kept.part);
  });
  on('[data-copy-link]', () => {
    const written = navigator.clipboard.writeText(addressWith(kept.state()));
    void written.then(
      () => {
        say(words.copied);
      },
      () => {
        say(words.refused);
      },
    );
  });
  on('[data-clear]', () => {
    kept.clear();
    say(words.cleared);
  });
  return () => {
    say('');
    if (page) page.href = addressWith(kept.state());
  };
}
