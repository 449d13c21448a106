/** Puts a state into the page: the chosen day is shown, the others stay for print. */
import { writeFragment } from '../../lib/url-hash.ts';
import { coversDay, lastDay, nameDates, writeState, type Span, type State } from './model.ts';

const spanOf = ({ dataset }: HTMLElement): Span => ({
  from: Number(dataset['from']),
  to: Number(dataset['to']),
});

/** What to say of a start, today. */
export function sayStart(start: string, today: number | 'before' | 'after'): string {
  if (start === '') return 'With it, each day gets its date.';
  if (today === 'before') return 'That day is still to come. The days count from it.';
  if (today === 'after')
    return `That was more than ${String(lastDay)} days ago. The guide ends there.`;
  return `Today is day ${String(today)}.`;
}

/** Left alone where nothing changes, so that nothing is read out twice. */
function say(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}

export function showState(guide: HTMLElement, state: State): void {
  const { day, depth, tone, start } = state;
  const each = (
    selector: string,
    act: (part: HTMLElement) => void,
    where: Element = guide,
  ): void => {
    for (const part of where.querySelectorAll<HTMLElement>(selector)) act(part);
  };
  const isOff = (part: HTMLElement, off: boolean): void => {
    part.toggleAttribute('data-off', off);
  };
  each('[data-shown-day]', (place) => {
    say(place, `Day ${String(day)}`);
  });
  each('[data-shown-date]', (place) => {
    say(place, start === '' ? '' : nameDates({ from: day, to: day }, start));
  });
  each('[data-step]', (button) => {
    const next = day + Number(button.dataset['step']);
    button.setAttribute('aria-disabled', String(next < 0 || next > lastDay));
  });
  each('[data-stage]', (stage) => {
    isOff(stage, !coversDay(spanOf(stage), day));
    each(
      '[data-dates]',
      (dates) => {
        dates.hidden = start === '';
        say(dates, start === '' ? '' : nameDates(spanOf(stage), start));
      },
      stage,
    );
  });
  each('[data-choice]', (section) => {
    isOff(section, state[section.dataset['choice'] === 'depth' ? 'depth' : 'tone'] === '');
  });
  each('[data-depth]', (part) => {
    isOff(part, depth !== '' && part.dataset['depth'] !== depth);
    each(
      '[data-from]',
      (line) => {
        isOff(line, depth !== '' && !coversDay(spanOf(line), day));
      },
      part,
    );
  });
  each('[data-tone]', (part) => {
    isOff(part, tone !== '' && part.dataset['tone'] !== tone);
  });
  each('[data-strip]', (strip) => {
    strip.toggleAttribute('data-quiet', tone !== '' && strip.dataset['strip'] !== tone);
  });
  each('[data-column], [data-answer]', (cell) => {
    cell.toggleAttribute('data-on', coversDay(spanOf(cell), day));
  });
  each('[data-needle]', (needle) => {
    const [left = 0, step = 0] = (needle.dataset['needle'] ?? '').split(' ').map(Number);
    needle.style.translate = `${String(left + step * (day + 0.5))}px`;
  });
  each('[data-whole-page]', (link) => {
    (link as HTMLAnchorElement).hash = writeFragment(writeState(state));
  });
}
