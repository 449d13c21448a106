/** Shows an embedded page in a frame like the clinic’s own, and measures it in one that nobody sees. */
import { sandbox } from './snippets.ts';

/** Pixels; what heights are kept for. */
const widths = [320, 480, 768];
/** As for the heights that are kept, so that both fit together. */
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

  constructor(stage: HTMLElement) {
    this.#stage = stage;
    this.#resized.observe(stage);
  }

  close(): void {
    this.#resized.disconnect();
  }

  get #frames(): HTMLIFrameElement[] {
    return [...this.#stage.querySelectorAll<HTMLIFrameElement>('iframe:not([data-measuring])')];
  }

  /** The old frame stays until the new one is there. */
  show(address: string, title: string): void {
    const frame = makeFrame(address, `Preview: ${title}`);
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

  /** A frame wider than its stage is drawn smaller. */
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

  /** @returns pixels by width, or nothing if the page cannot be looked into */
  async measure(address: string): Promise<Record<string, number> | undefined> {
    const frame = makeFrame(address, 'Measuring');
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
