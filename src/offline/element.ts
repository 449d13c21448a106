/** `<keep-offline>`: a button that keeps a few pages on the device, and takes them off again. */
import { handedWords } from '../lib/handed-words.ts';
import { policyNamed } from '../lib/trusted-types.ts';
import type { Words } from '../words/words.ts';
import { cachePrefix } from './cache.ts';

class KeepOffline extends HTMLElement {
  readonly #words = handedWords<Words['offline']['keepOffline']['script']>(this);
  readonly #worker = this.dataset['worker'] ?? '';
  readonly #policy = policyNamed('offline', { createScriptURL: (address: string) => address });

  connectedCallback(): void {
    // Without a secure connection the browser has no `serviceWorker`, whatever its type says.
    const container = navigator.serviceWorker as ServiceWorkerContainer | undefined;
    if (!container) {
      this.remove();
      return;
    }
    this.hidden = false;
    this.querySelector('button')?.addEventListener('click', () => {
      void this.#press(container);
    });
    void this.#find(container).then((found) => {
      this.#say(found !== undefined, found ? this.#words.kept : undefined);
    });
  }

  async #find(container: ServiceWorkerContainer): Promise<ServiceWorkerRegistration | undefined> {
    const all = await container.getRegistrations().catch(() => []);
    return all.find(({ active }) => active && new URL(active.scriptURL).pathname === this.#worker);
  }

  async #press(container: ServiceWorkerContainer): Promise<void> {
    const found = await this.#find(container);
    try {
      if (found) await this.#remove(found);
      else await this.#keep(container);
      this.#say(!found, found ? this.#words.removed : this.#words.kept);
    } catch {
      this.#say(false, this.#words.failed);
    }
  }

  async #keep(container: ServiceWorkerContainer): Promise<void> {
    this.#say(false, this.#words.busy);
    const address = this.#policy.createScriptURL(this.#worker);
    const registration = await container.register(address, { updateViaCache: 'none' });
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return;
    await new Promise<void>((done, fail) => {
      const look = () => {
        if (worker.state === 'activated') done();
        if (worker.state === 'redundant') fail(new Error('The pages could not be fetched.'));
      };
      worker.addEventListener('statechange', look);
      look();
    });
  }

  async #remove(registration: ServiceWorkerRegistration): Promise<void> {
    await registration.unregister();
    const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix));
    await Promise.all(names.map((name) => caches.delete(name)));
  }

  #say(isKept: boolean, said = ''): void {
    const [button, output] = [this.querySelector('button'), this.querySelector('output')];
    if (button) button.textContent = isKept ? this.#words.remove : this.#words.keep;
    if (output && said !== '') output.textContent = said;
  }
}

customElements.define('keep-offline', KeepOffline);
