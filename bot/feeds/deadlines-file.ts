import ical, { ICalCalendarMethod, ICalEventTransparency } from "ical-generator";
import type { OpenThingShown } from "../../shared/contract/briefing/to-do-list.schema.ts";
import { plainText } from "./plain-text.ts";

/** How often a calendar may ask again, in seconds; clients take it as a wish. */
const askAgainSeconds = 3600;

interface DeadlinesFileParts {
  readonly things: readonly OpenThingShown[];
  /** Where a page of the tab is. */
  readonly link: (path: string) => string;
  /** Stamps every entry, so that a file is the same until something in it changes. */
  readonly stamp: Date;
}

/**
 * What somebody has to do as days of a calendar (RFC 5545, 3.6.1: an event of a date alone takes that day), which take up
 * no time in it. Only what is owed and has a date; what colleagues wrote with it stays out, for whoever has the address
 * reads it.
 */
export function deadlinesFile({ things, link, stamp }: DeadlinesFileParts): string {
  const calendar = ical({
    name: "My deadlines",
    prodId: { company: "Beacon", product: "To do", language: "EN" },
    method: ICalCalendarMethod.PUBLISH,
    ttl: askAgainSeconds,
  });
  for (const { id, text, about, dueOn, isOwed, path } of things) {
    if (!isOwed || dueOn === undefined) continue;
    calendar.createEvent({
      id: `${id}@beacon`,
      stamp,
      start: new Date(`${dueOn}T00:00:00Z`),
      allDay: true,
      summary: plainText(text),
      description: plainText(about),
      url: link(path),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
