/** `<copy-link>`: its link also puts the full address on the clipboard, and says so. */
class CopyLink extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const link = this.querySelector('a');
    const said = this.querySelector('output');
    if (!link || !said) return;
    const { copied = '' } = this.dataset;
    this.#connection = new AbortController();
    link.addEventListener(
      'click',
      () => {
        void navigator.clipboard.writeText(link.href).then(
          () => {
            said.textContent = copied;
          },
          // Where the browser refuses, the address bar still shows the link.
          () => undefined,
        );
      },
      { signal: this.#connection.signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

customElements.define('copy-link', CopyLink);
