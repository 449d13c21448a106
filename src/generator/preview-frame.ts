/** Shows an embedded page in a frame such as a clinic would have, and measures its height in an invisible frame. */
import { fill } from '../lib/fill.ts';
import type { GeneratorWords } from './setup.ts';
import { sandbox } from './snippets.ts';

/** Widths of the frame in pixels, the same as in `src/frames/heights.json`. */
const widths = [320, 480, 768];
/** The font with which `src/frames/heights.json` was measured. */
const usualFont = 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif';

function makeFrame(address: string, title: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.src = address;
  frame.title = title;
  frame.referrerPolicy = 'no-referrer';
  return frame;
}

const loaded = (frame: HTMLIFrameElement): Promise<void> =>
  new Promise((resolve) => {
    frame.addEventListener('load', () => {
      resolve();
    });
  });

export class PreviewFrame {
  readonly #stage: HTMLElement;
  readonly #resized = new ResizeObserver(() => {
    this.#fit();
  });
  #width = 360;

  readonly #words: GeneratorWords;

  constructor(stage: HTMLElement, words: GeneratorWords) {
    this.#stage = stage;
    this.#words = words;
    this.#resized.observe(stage);
  }

  close(): void {
    this.#resized.disconnect();
  }

  get #frames(): HTMLIFrameElement[] {
    return [...this.#stage.querySelectorAll<HTMLIFrameElement>('iframe:not([data-measuring])')];
  }

  /** Removes the old frame only when the new one has loaded. */
  show(address: string, title: string): void {
    const frame = makeFrame(address, fill(this.#words.preview, { title }));
    frame.setAttribute('sandbox', sandbox);
    const old = this.#frames;
    this.#stage.prepend(frame);
    this.#fit();
    for (const other of old.slice(1)) other.remove();
    void loaded(frame).then(() => {
      for (const other of old) other.remove();
    });
  }

  view(width: number): void {
    this.#width = width;
    this.#fit();
  }

  /** Scales down frames that are wider than the stage. */
  #fit(): void {
    const style = getComputedStyle(this.#stage);
    const inner = (one: string, other: string, all: number) =>
      all -
      Number.parseFloat(style.getPropertyValue(one)) -
      Number.parseFloat(style.getPropertyValue(other));
    const room = inner('padding-left', 'padding-right', this.#stage.clientWidth);
    const height = inner('padding-top', 'padding-bottom', this.#stage.clientHeight);
    const scale = Math.min(1, room / this.#width);
    for (const { style: own } of this.#frames) {
      own.inlineSize = `${String(this.#width)}px`;
      own.blockSize = `${String(height / scale)}px`;
      own.transform = scale < 1 ? `scale(${String(scale)})` : '';
    }
  }

  /** @returns heights in pixels by width, or undefined if the page cannot be read */
  async measure(address: string): Promise<Record<string, number> | undefined> {
    const frame = makeFrame(address, this.#words.measuring);
    frame.dataset['measuring'] = '';
    frame.setAttribute('aria-hidden', 'true');
    frame.tabIndex = -1;
    const ready = loaded(frame);
    this.#stage.append(frame);
    await ready;
    const page = frame.contentDocument;
    const main = page?.querySelector('main');
    const heights: Record<string, number> = {};
    if (page && main) {
      if (!/[#&]font=/.test(address)) {
        page.documentElement.style.setProperty('--font-text', usualFont);
      }
      for (const width of widths) {
        frame.style.inlineSize = `${String(width)}px`;
        heights[String(width)] = Math.ceil(main.getBoundingClientRect().height);
      }
    }
    frame.remove();
    return main ? heights : undefined;
  }
}
