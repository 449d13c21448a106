/** How a course of sessions lies in time. */
const weeksInMonth = 365.25 / 12 / 7;

/** Months from the first session to each session of a course. */
export function monthsOfSessions(sessions: number, weeksApart: number): number[] {
  return Array.from({ length: sessions }, (_, index) => (index * weeksApart) / weeksInMonth);
}

/** Whole months from 0 up to the first that none of `months` passes. */
export function monthTicks(months: number[]): number[] {
  return Array.from({ length: Math.ceil(Math.max(0, ...months)) + 1 }, (_, month) => month);
}
