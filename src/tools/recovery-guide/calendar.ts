/** Writes the days as an iCalendar file; fetched when somebody asks for it. */
import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import type { CalendarEvent } from './model.ts';

interface About {
  /** The name that a calendar shows for the events. */
  name: string;
  /** When the file was made. */
  stamp: Date;
}

/** @returns the text of the file: whole days without time zones, and no alarms */
export function writeCalendar(events: CalendarEvent[], { name, stamp }: About): string {
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'Microneedling, Explained', product: 'Recovery guide', language: 'EN' },
  });
  for (const { uid, title, text, firstDay, endDay } of events) {
    calendar.createEvent({
      id: uid,
      stamp,
      start: new Date(`${firstDay}T00:00:00Z`),
      end: new Date(`${endDay}T00:00:00Z`),
      allDay: true,
      summary: title,
      description: text,
      // Healing leaves a person free for meetings.
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  // The standard wants every line ended, and the library leaves the last one open.
  return `${calendar.toString()}\r\n`;
}
