/** Makes the buttons of `TakeAlong.astro` work. */
import { writeFragment } from '../lib/url-hash.ts';
import { printAlone } from './print-alone.ts';

type State = Iterable<readonly [name: string, value: string]>;

interface Kept {
  /** What goes on paper. */
  part: HTMLElement;
  state: () => State;
  clear: () => void;
  signal: AbortSignal;
}

const isFramed = (): boolean => parent !== window;

/** The address of the whole page with what was entered; in a frame, of the page that the frame shows. */
function addressWith(state: State): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]');
  const page = isFramed() && canonical ? canonical.href : location.href;
  const url = new URL(page);
  url.hash = writeFragment(state);
  return url.href;
}

/** @returns what is to run whenever the state has changed */
export function takeAlong(tool: HTMLElement, kept: Kept): () => void {
  const find = (selector: string) =>
    tool.querySelector<HTMLElement>(`[data-take-along] ${selector}`);
  const said = find('[data-said]');
  const page = tool.querySelector<HTMLAnchorElement>('[data-take-along] [data-own-page]');
  const buttons = { print: find('[data-print]'), copy: find('[data-copy-link]') };
  const say = (words: string): void => {
    if (said) said.textContent = words;
  };
  const on = (target: HTMLElement | null, act: () => void): void => {
    target?.addEventListener('click', act, { signal: kept.signal });
  };
  // No frame of ours may open a dialog or reach the clipboard.
  for (const button of Object.values(buttons)) button?.toggleAttribute('hidden', isFramed());
  page?.toggleAttribute('hidden', !isFramed());
  on(buttons.print, () => {
    printAlone(kept.part);
  });
  on(buttons.copy, () => {
    void navigator.clipboard.writeText(addressWith(kept.state())).then(
      () => {
        say('Link copied. Whoever has it sees what you entered.');
      },
      () => {
        say('Your browser did not allow that. Copy the address of this page instead.');
      },
    );
  });
  on(find('[data-clear]'), () => {
    kept.clear();
    say('All cleared.');
  });
  return () => {
    say('');
    if (page) page.href = addressWith(kept.state());
  };
}
