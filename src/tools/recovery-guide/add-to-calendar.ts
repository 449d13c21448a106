/** `<calendar-button>`: makes a calendar file of the days. What writes it is fetched on the first press only. */
import { isDay } from '../../lib/days.ts';
import { eventsFrom } from './model.ts';

/** The words of a line, without its sources. */
const wordsOf = (line: Element): string =>
  [...line.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What a stage says, as the plain text of a calendar entry. */
function textOf(stage: Element): string {
  const parts = [...stage.querySelectorAll<HTMLElement>('[data-part]')].map((part) =>
    [
      `${part.dataset['part'] ?? ''}:`,
      ...[...part.children].map((line) => `- ${wordsOf(line)}`),
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

  /** @returns what to tell the reader */
  async #make(): Promise<string> {
    const guide = this.closest<HTMLElement>('recovery-guide');
    const start = guide?.dataset['start'] ?? '';
    if (!guide || !isDay(start)) return 'First choose the day you had it.';
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
      const events = eventsFrom(stages, start, host);
      download(writeCalendar(events, { name, stamp: new Date() }), `skin-day-by-day-${start}.ics`);
      return 'The file is made. Open it, and your calendar asks whether to add the days.';
    } catch {
      return 'The calendar could not be fetched. Check your connection, and press again.';
    }
  }
}

customElements.define('calendar-button', CalendarButton);
