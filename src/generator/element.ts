/**
 * `<embed-generator>`: keeps lines, preview and address in step with the form.
 * What is set stands in the fragment of the address, which browsers send to nobody.
 */
import { Blueprints } from './blueprint.ts';
import { handedWords } from '../lib/handed-words.ts';
import { GeneratorForm } from './generator-form.ts';
import { GeneratorOutput } from './generator-output.ts';
import { readParams, type Params } from '../frames/params.ts';
import { PreviewFrame } from './preview-frame.ts';
import { fragmentOf, type Pairs } from './setup.ts';
import type { Pinned } from './snippets.ts';

const typingPauseMs = 400;
/** Parameters that change colors and corners only; all others can change the height of the frame. */
const keepsHeight = new Set(['accent', 'mode', 'radius']);

class EmbedGenerator extends HTMLElement {
  #form: GeneratorForm | undefined;
  #output: GeneratorOutput | undefined;
  #preview: PreviewFrame | undefined;
  #connection: AbortController | undefined;
  readonly #blueprints = new Blueprints();
  readonly #measured = new Map<string, Record<string, number>>();
  #pause = 0;
  #shown = '';

  connectedCallback(): void {
    const form = this.querySelector<HTMLElement>('.bench');
    const stage = this.querySelector<HTMLElement>('[data-stage]');
    if (!form || !stage) return;
    this.#form = new GeneratorForm(form, handedWords(this));
    this.#output = new GeneratorOutput(this, this.#pinned);
    this.#preview = new PreviewFrame(stage);
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

  get #place(): HTMLSelectElement | null {
    return this.querySelector('select[data-place]');
  }

  /** Puts what the address holds into the form; a fragment of another kind changes nothing. */
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

  /** Lists what the chosen page holds, then shows it. */
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

  /** The page on this site, whatever address the lines give it. */
  #addressOf(pairs: Pairs): string {
    const fragment = fragmentOf(pairs);
    const page = `${this.dataset['embeds'] ?? ''}${this.#form?.page ?? ''}/`;
    return fragment === '' ? page : `${page}#${fragment}`;
  }

  /** @param typedIn the field that somebody is still typing in */
  #update(typedIn?: string): void {
    const form = this.#form;
    if (!form) return;
    form.showLook();
    const pairs = form.pairs();
    const place = this.#place?.value ?? '';
    this.#output?.leaveOut(form.showProblems(typedIn));
    this.#output?.choose(place);
    this.#write(pairs);
    const setup: Pairs = [['page', form.page], ['place', place], ...pairs];
    history.replaceState(null, '', `#${fragmentOf(setup)}`);
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(
      () => {
        void this.#look(pairs);
      },
      this.#shown === '' ? 0 : typingPauseMs,
    );
  }

  #write(pairs: Pairs): void {
    const form = this.#form;
    if (!form) return;
    const { title, heights } = form.chosen;
    const measured = this.#measured.get(this.#addressOf(pairs));
    const home = this.dataset['home'] ?? '';
    this.#output?.show({ home, page: form.page, title, heights: measured ?? heights, pairs });
  }

  /** Shows the page as set, and measures it where its height may differ from the one that is kept. */
  async #look(pairs: Pairs): Promise<void> {
    const address = this.#addressOf(pairs);
    if (address === this.#shown) return;
    this.#shown = address;
    this.#preview?.show(address, this.#form?.chosen.title ?? '');
    this.querySelector('[data-alone]')?.setAttribute('href', address);
    if (this.#measured.has(address) || pairs.every(([name]) => keepsHeight.has(name))) return;
    const heights = await this.#preview?.measure(address);
    if (!heights) return;
    this.#measured.set(address, heights);
    if (this.#shown === address) this.#write(pairs);
  }
}

customElements.define('embed-generator', EmbedGenerator);
