/** Days that count back from a day to be ready for. */
import { addDays, addMonths } from '../../lib/days.ts';

export interface Span {
  min: number;
  max: number;
  unit: string;
}

export interface Row {
  kind: string;
  span: Span;
  /** Between sessions of a course. */
  gap?: Span | undefined;
}

/** Two days, the earlier first; the same one twice where there is but one. */
export interface Dates {
  early: string;
  late: string;
}

const daysIn: Record<string, number> = { hours: 1 / 24, days: 1, weeks: 7 };
const monthsIn: Record<string, number> = { months: 1, years: 12 };

/** The day that lies so long before; months and years by the calendar, a part of a day as a whole one. */
export function before(day: string, count: number, unit: string): string {
  const months = monthsIn[unit];
  if (months !== undefined) return addMonths(day, -count * months);
  const days = daysIn[unit];
  if (days === undefined) throw new Error(`${unit} are no time.`);
  return addDays(day, -Math.ceil(count * days));
}

/** From the first to the last session: one gap fewer than there are sessions. */
export function courseSpan({ min, max }: Span, gap: Span): Span {
  return { min: (min - 1) * gap.min, max: (max - 1) * gap.max, unit: gap.unit };
}

/**
 * @param event a day that `isDay` accepts
 * @param calm how long after-effects last: no session comes later than its longest before the event
 */
export function datesOf(row: Row, event: string, calm: Span): Dates {
  const last = before(event, calm.max, calm.unit);
  const { kind, gap } = row;
  const span = kind === 'course' && gap ? courseSpan(row.span, gap) : row.span;
  const from = kind === 'course' || kind === 'past' ? last : event;
  const early = before(from, span.max, span.unit);
  return { early, late: kind === 'session' ? early : before(from, span.min, span.unit) };
}

export type Nearness = 'past' | 'too-near' | 'close' | 'ahead';

/** @param margin what we ourselves would leave before the event */
export function nearnessOf(event: string, today: string, calm: Span, margin: Span): Nearness {
  if (event < today) return 'past';
  if (before(event, calm.max, calm.unit) < today) return 'too-near';
  return before(event, margin.max, margin.unit) < today ? 'close' : 'ahead';
}

/** Whether a session by that day is no longer possible; what must lie behind a reader is no such day. */
export function isGone({ kind }: Row, { late }: Dates, today: string): boolean {
  return kind !== 'past' && late < today;
}
