/**
 * `<embed-generator>`: updates the code, the preview and the address when the form changes. The settings are in the
 * fragment of the address, which browsers do not send to a server.
 */
import { readParams, type Params } from '../frames/params.ts';
import { handedWords } from '../lib/handed-words.ts';
import { Blueprints } from './blueprint.ts';
import { GeneratorForm } from './form.ts';
import { OutputView } from './output-view.ts';
import { PreviewFrame } from './preview-frame.ts';
import { fragmentOf, type GeneratorWords, type Pairs } from './setup.ts';
import type { Pinned } from './snippets.ts';

const typingPauseMs = 400;
/** Parameters that do not change the height of the page. */
const keepsHeight = new Set(['accent', 'mode', 'radius']);

class EmbedGenerator extends HTMLElement {
  #form: GeneratorForm | undefined;
  #output: OutputView | undefined;
  #preview: PreviewFrame | undefined;
  #connection: AbortController | undefined;
  readonly #blueprints = new Blueprints();
  readonly #measured = new Map<string, Record<string, number>>();
  #pause = 0;
  #shown = '';

  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('[data-form]');
    const stage = this.querySelector<HTMLElement>('[data-stage]');
    if (!form || !stage) return;
    const words = handedWords<GeneratorWords>(this);
    this.#form = new GeneratorForm(form, words);
    this.#output = new OutputView(this, this.#pinned, words);
    this.#preview = new PreviewFrame(stage, words);
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    for (const live of this.querySelectorAll<HTMLElement>('[data-live]')) live.hidden = false;
    for (const still of this.querySelectorAll<HTMLElement>('[data-still]')) still.hidden = true;
    const on = (target: EventTarget, type: string, act: (event: Event) => void): void => {
      target.addEventListener(type, act, { signal });
    };
    on(this, 'input', (event) => {
      this.#act(event, true);
    });
    on(this, 'change', (event) => {
      this.#act(event, false);
    });
    on(this, 'click', (event) => {
      const target = event.target instanceof Element ? event.target : undefined;
      const button = target?.closest<HTMLElement>('[data-copy], [data-copy-setup]');
      if (button) void this.#output?.copy(button, location.href);
    });
    on(window, 'hashchange', () => {
      this.#restore();
    });
    this.#restore();
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
    this.#preview?.close();
    clearTimeout(this.#pause);
  }

  get #pinned(): Pinned | undefined {
    const { pinnedFile: file, pinnedIntegrity: integrity } = this.dataset;
    return file && integrity ? { version: '', file, integrity } : undefined;
  }

  /** The select for the content management system. */
  get #place(): HTMLSelectElement | null {
    return this.querySelector('select[data-place]');
  }

  /** Fills the form from the address. A fragment that names no page, such as a link to a heading, changes nothing. */
  #restore(): void {
    const hash = location.hash;
    const value = (name: string) => new RegExp(`[#&]${name}=([a-z0-9/-]*)`).exec(hash)?.[1];
    const isSetup = this.#form?.choosePage(value('page') ?? '') === true;
    if (!isSetup && this.#shown !== '') return;
    const params = readParams(hash);
    this.#form?.fill(params);
    const place = value('place');
    if (this.#place && place !== undefined) this.#place.value = place;
    void this.#open(params);
  }

  /** Lists the sections and times of the chosen page, then shows the page. */
  async #open(params: Params): Promise<void> {
    const form = this.#form;
    if (!form) return;
    const { page } = form;
    const unread = this.querySelector<HTMLElement>('[data-unread]');
    try {
      const blueprint = await this.#blueprints.of(this.#addressOf([]));
      if (form.page !== page) return;
      form.showBlueprint(blueprint, params);
      if (unread) unread.hidden = true;
    } catch {
      form.showBlueprint({ parts: [], slots: [] }, params);
      if (unread) unread.hidden = false;
    }
    this.#update();
  }

  #act(event: Event, isTyping: boolean): void {
    const target = event.target;
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return;
    if (target.name === 'view') {
      this.#preview?.view(Number(target.value));
    } else if (target.name === 'page') {
      if (!isTyping) void this.#open(readParams(location.hash));
    } else {
      if (target.matches('[data-picker]')) this.#form?.pick(target.value);
      this.#update(isTyping ? target.name : undefined);
    }
  }

  /** The address of the embedded page on this server, which may differ from the one in the code. */
  #addressOf(pairs: Pairs): string {
    const fragment = fragmentOf(pairs);
    const page = `${this.dataset['embeds'] ?? ''}${this.#form?.page ?? ''}/`;
    return fragment === '' ? page : `${page}#${fragment}`;
  }

  /** @param typing the field in which the clinic is typing */
  #update(typing?: string): void {
    const form = this.#form;
    if (!form) return;
    form.showLook();
    const pairs = form.pairs();
    const place = this.#place?.value ?? '';
    this.#output?.showLeftOut(form.showProblems(typing));
    this.#output?.choose(place);
    this.#showCode();
    const setup: Pairs = [['page', form.page], ['place', place], ...pairs];
    history.replaceState(null, '', `#${fragmentOf(setup)}`);
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(
      () => {
        void this.#showPreview(pairs);
      },
      this.#shown === '' ? 0 : typingPauseMs,
    );
  }

  #showCode(): void {
    const form = this.#form;
    if (!form) return;
    const pairs = form.pairs();
    const { title, heights } = form.chosen;
    const measured = this.#measured.get(this.#addressOf(pairs));
    const home = this.dataset['home'] ?? '';
    this.#output?.show({ home, page: form.page, title, heights: measured ?? heights, pairs });
  }

  /** Updates the preview, and measures the page if the settings may change its height. */
  async #showPreview(pairs: Pairs): Promise<void> {
    const address = this.#addressOf(pairs);
    if (address === this.#shown) return;
    this.#shown = address;
    this.#preview?.show(address, this.#form?.chosen.title ?? '');
    this.querySelector('[data-alone] a')?.setAttribute('href', address);
    if (this.#measured.has(address) || pairs.every(([name]) => keepsHeight.has(name))) return;
    const heights = await this.#preview?.measure(address);
    if (!heights) return;
    this.#measured.set(address, heights);
    this.#showCode();
  }
}

customElements.define('embed-generator', EmbedGenerator);
