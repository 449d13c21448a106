/** `<leaflet-maker>`: keeps the leaflet and the address in step with what is chosen, and prints it. */
import { keepInAddress, readFragment } from '../../lib/url-hash.ts';
import { printAlone } from '../print-alone.ts';
import { LeafletForm } from './leaflet-form.ts';
import { LeafletSheet } from './leaflet-sheet.ts';
import { readLogo } from './logo.ts';
import { readChoices, writeChoices } from './model.ts';

class LeafletMaker extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const setup = this.querySelector<HTMLElement>('[data-setup]');
    const paper = this.querySelector<HTMLElement>('[data-leaflet]');
    const said = this.querySelector<HTMLElement>('[data-pages]');
    if (!setup || !paper || !said) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const form = new LeafletForm(setup);
    const sheet = new LeafletSheet(paper);
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
        void readLogo(target.files?.[0]).then(({ address, problem }) => {
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
    // How long the leaflet is hangs on the letters it is set in.
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
