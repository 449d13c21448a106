/** Writes the days as an iCalendar file. Loaded only when a reader asks for one. */
import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { CalendarEvent } from './model.ts';

interface About {
  /** The name of the site, which a calendar shows for the events. */
  name: string;
  product: string;
  language: string;
  /** When the file was made. */
  stamp: Date;
}

/** @returns the text of the file: whole days without time zones, and no alarms */
export function writeCalendar(events: CalendarEvent[], about: About): string {
  const { name, product, language, stamp } = about;
  const calendar = new ICalCalendar({ name, prodId: { company: name, product, language } });
  for (const { uid, title, text, firstDay, endDay } of events) {
    calendar.createEvent({
      id: uid,
      stamp,
      start: new Date(`${firstDay}T00:00:00Z`),
      end: new Date(`${endDay}T00:00:00Z`),
      allDay: true,
      summary: title,
      description: text,
      // The day stays free for meetings.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The standard requires a line break after every line, and the library omits the last one.
  return `${calendar.toString()}\r\n`;
}
