/** When the sessions of a course are, in months. */
const weeksInMonth = 365.25 / 12 / 7;

/** Months from the first session to each session of a course. */
export function monthsOfSessions(sessions: number, weeksApart: number): number[] {
  return Array.from({ length: sessions }, (_, index) => (index * weeksApart) / weeksInMonth);
}

/** Whole months from 0 up to the first that is not before any of `months`. */
export function monthTicks(months: number[]): number[] {
  return Array.from({ length: Math.ceil(Math.max(0, ...months)) + 1 }, (_, month) => month);
}
