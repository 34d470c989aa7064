import type { Event } from "@microsoft/microsoft-graph-types";
import { Temporal } from "temporal-polyfill";
import type { MailboxEntry } from "./mailbox-entries.ts";
import { occurrenceDates } from "./occurrences.ts";
import { toInstant, zoneOf } from "./zoned-time.ts";

/** What can take place: anything with the details of an event. */
interface Recurring {
  readonly event: { readonly details: Event };
}

/** One time at which an event takes place: the event itself, or one occurrence of a series. */
export interface Sitting<Entry = MailboxEntry> {
  readonly entry: Entry;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The day of an occurrence; undefined for an event that takes place once. */
  readonly occurrenceOn: string | undefined;
}

/** When an event takes place. A series keeps its local time across clock changes. */
export function sittingsOf<Entry extends Recurring>(entry: Entry): Sitting<Entry>[] {
  const { start, end, recurrence } = entry.event.details;
  if (!start || !end) return [];
  const startsAt = toInstant(start);
  const lasts = toInstant(end).getTime() - startsAt.getTime();
  if (!recurrence) return [{ entry, startsAt, endsAt: toInstant(end), occurrenceOn: undefined }];
  const zone = zoneOf(start.timeZone ?? "UTC");
  const time = Temporal.Instant.fromEpochMilliseconds(startsAt.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainTime();
  return occurrenceDates(recurrence).map((date) => {
    const begins = date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds;
    return {
      entry,
      startsAt: new Date(begins),
      endsAt: new Date(begins + lasts),
      occurrenceOn: date.toString(),
    };
  });
}

/** Sittings that overlap a span of time, by start. */
export function sittingsBetween(entries: readonly MailboxEntry[], from: Date, until: Date): Sitting[] {
  return entries
    .flatMap(sittingsOf)
    .filter(({ startsAt, endsAt }) => startsAt < until && endsAt > from)
    .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.entry.id < b.entry.id ? -1 : 1));
}
