/** Dates that count back from an event. */
import { addDays, addMonths } from '../../lib/days.ts';

export interface Span<Unit extends string = string> {
  min: number;
  max: number;
  unit: Unit;
}

export interface Row {
  kind: string;
  span: Span;
  /** Between the sessions of a course. */
  gap?: Span | undefined;
}

/** The earlier day first; both are the same if there is only one day. */
export interface Dates {
  early: string;
  late: string;
}

const daysIn: Record<string, number> = { hours: 1 / 24, days: 1, weeks: 7 };
const monthsIn: Record<string, number> = { months: 1, years: 12 };

/** The day that is `count` units earlier. Months and years follow the calendar; part of a day counts as a whole day. */
export function before(day: string, count: number, unit: string): string {
  const months = monthsIn[unit];
  if (months !== undefined) return addMonths(day, -count * months);
  const days = daysIn[unit];
  if (days === undefined) throw new Error(`"${unit}" is not a unit of time.`);
  return addDays(day, -Math.ceil(count * days));
}

/** The time from the first to the last session: there is one gap fewer than there are sessions. */
export function courseSpan<Unit extends string>(
  { min, max }: Pick<Span, 'min' | 'max'>,
  gap: Span<Unit>,
): Span<Unit> {
  return { min: (min - 1) * gap.min, max: (max - 1) * gap.max, unit: gap.unit };
}

/**
 * @param event a day that `isDay` accepts
 * @param calm how long after-effects last; the last session is at least `calm.max` before the event
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

/** @param margin the time before an event that we advise leaving free of sessions */
export function nearnessOf(event: string, today: string, calm: Span, margin: Span): Nearness {
  if (event < today) return 'past';
  if (before(event, calm.max, calm.unit) < today) return 'too-near';
  return before(event, margin.max, margin.unit) < today ? 'close' : 'ahead';
}

/** Whether it is too late for a session on those dates. Rows of kind `past` are about earlier treatments. */
export function isGone({ kind }: Row, { late }: Dates, today: string): boolean {
  return kind !== 'past' && late < today;
}
