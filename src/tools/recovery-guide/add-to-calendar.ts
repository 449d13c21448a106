/** `<calendar-button>`: makes a calendar file of the days. Its writer is loaded on the first press. */
import { isDay } from '../../lib/days.ts';
import { fill } from '../../lib/fill.ts';
import { handedWords } from '../../lib/handed-words.ts';
import { eventsFrom, type CalendarWords } from './model.ts';

/** The text of a line without its sources. */
const lineText = (line: Element): string =>
  [...line.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** A stage as the plain text of a calendar entry. */
function textOf(stage: Element): string {
  const parts = [...stage.querySelectorAll<HTMLElement>('[data-part]')].map((part) =>
    [
      `${part.dataset['part'] ?? ''}:`,
      ...[...part.children].map((line) => `- ${lineText(line)}`),
    ].join('\n'),
  );
  return parts.join('\n\n');
}

function download(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/calendar;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

class CalendarButton extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const [button, said] = [this.querySelector('button'), this.querySelector('output')];
    if (!button || !said) return;
    this.#connection = new AbortController();
    button.addEventListener(
      'click',
      () => {
        void this.#make().then((answer) => {
          said.textContent = answer;
        });
      },
      { signal: this.#connection.signal },
    );
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  /** @returns the message for the reader */
  async #make(): Promise<string> {
    const guide = this.closest<HTMLElement>('recovery-guide');
    const start = guide?.dataset['start'] ?? '';
    const words = handedWords<CalendarWords>(this);
    if (!guide || !isDay(start)) return words.noStart;
    const address = `${location.origin}${location.pathname}`;
    const stages = [...guide.querySelectorAll<HTMLElement>('[data-stage]')].map((stage) => ({
      id: stage.dataset['stage'] ?? '',
      from: Number(stage.dataset['from']),
      to: Number(stage.dataset['to']),
      text: `${textOf(stage)}\n\n${address}`,
    }));
    const { host = '', name = '' } = this.dataset;
    try {
      const { writeCalendar } = await import('./calendar.ts');
      const events = eventsFrom(stages, start, host, words);
      const { lang: language } = document.documentElement;
      const about = { name, product: words.product, language, stamp: new Date() };
      download(writeCalendar(events, about), fill(words.file, { day: start }));
      return words.made;
    } catch {
      return words.failed;
    }
  }
}

customElements.define('calendar-button', CalendarButton);
