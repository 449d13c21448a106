/** `<leaflet-maker>`: updates the leaflet and the address on each change of the form, and prints the leaflet. */
import { handedWords } from '../../lib/handed-words.ts';
import { keepInAddress, readFragment } from '../../lib/url-hash.ts';
import { printAlone } from '../print-alone.ts';
import { LeafletForm } from './leaflet-form.ts';
import { LeafletSheet } from './leaflet-sheet.ts';
import { readLogo } from './logo.ts';
import { readChoices, writeChoices, type LeafletWords } from './model.ts';

class LeafletMaker extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const setup = this.querySelector<HTMLElement>('[data-setup]');
    const paper = this.querySelector<HTMLElement>('[data-leaflet]');
    const said = this.querySelector<HTMLElement>('[data-pages]');
    if (!setup || !paper || !said) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const words = handedWords<LeafletWords>(this);
    const form = new LeafletForm(setup, words);
    const sheet = new LeafletSheet(paper, words);
    const show = (): void => {
      const choices = form.read();
      form.showProblems(choices);
      said.textContent = sheet.show(choices, form.titles);
      keepInAddress(writeChoices(choices));
    };
    const restore = (): void => {
      form.write(readChoices(readFragment(location.hash), form.known));
      show();
    };
    setup.addEventListener(
      'input',
      ({ target }) => {
        if (target instanceof HTMLInputElement && target.type === 'file') return;
        show();
      },
      { signal },
    );
    setup.addEventListener(
      'change',
      ({ target }) => {
        if (!(target instanceof HTMLInputElement) || target.type !== 'file') return;
        const { lang } = document.documentElement;
        void readLogo(target.files?.[0], words.problems, lang).then(({ address, problem }) => {
          sheet.showLogo(address);
          form.showProblem('logo', problem);
          show();
        });
      },
      { signal },
    );
    this.#offerPrint(setup, paper, signal);
    addEventListener('hashchange', restore, { signal });
    restore();
    // The fonts change the height of the leaflet, so it is measured again once they are there.
    void document.fonts.ready.then(show);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #offerPrint(setup: HTMLElement, paper: HTMLElement, signal: AbortSignal): void {
    const [print, elsewhere] = ['[data-print]', '[data-elsewhere]'].map((place) =>
      setup.querySelector<HTMLElement>(place),
    );
    const isFramed = parent !== window;
    if (print) print.hidden = isFramed;
    if (elsewhere) elsewhere.hidden = !isFramed;
    print?.addEventListener(
      'click',
      ({ target }) => {
        if (target instanceof HTMLButtonElement) printAlone(paper);
      },
      { signal },
    );
  }
}

if (!customElements.get('leaflet-maker')) customElements.define('leaflet-maker', LeafletMaker);
