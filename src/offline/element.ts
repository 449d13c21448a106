/** `<keep-offline>`: keeps a few pages on the device when asked, and takes them off again. */
import { policyNamed } from '../lib/trusted-types.ts';
import { cachePrefix } from './cache.ts';

const words = {
  keep: 'Keep for offline',
  remove: 'Remove from this device',
  busy: 'Keeping…',
  kept: 'Kept on this device.',
  removed: 'Removed. Nothing of it is left here.',
  failed: 'That did not work. Check that you are online, and that this browser may store pages.',
};

class KeepOffline extends HTMLElement {
  readonly #worker = this.dataset['worker'] ?? '';
  readonly #policy = policyNamed('offline', { createScriptURL: (asked: string) => asked });

  connectedCallback(): void {
    // Typed as always there; it is missing where the connection is not secure.
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
      this.#say(found !== undefined, found ? words.kept : undefined);
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
      this.#say(!found, found ? words.removed : words.kept);
    } catch {
      this.#say(false, words.failed);
    }
  }

  async #keep(container: ServiceWorkerContainer): Promise<void> {
    this.#say(false, words.busy);
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
    if (button) button.textContent = isKept ? words.remove : words.keep;
    if (output && said !== '') output.textContent = said;
  }
}

customElements.define('keep-offline', KeepOffline);
