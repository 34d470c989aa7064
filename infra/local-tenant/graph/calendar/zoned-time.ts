import type { DateTimeTimeZone } from "@microsoft/microsoft-graph-types";
import { Temporal } from "temporal-polyfill";
import { GraphError } from "../graph-error.ts";

/** Outlook's names of time zones beside those of the IANA database; source: CLDR windowsZones.xml. */
const windowsZones: Readonly<Record<string, string>> = {
  UTC: "UTC",
  "GMT Standard Time": "Europe/London",
  "Greenwich Standard Time": "Atlantic/Reykjavik",
  "Romance Standard Time": "Europe/Paris",
  "W. Europe Standard Time": "Europe/Berlin",
  "Eastern Standard Time": "America/New_York",
  "Pacific Standard Time": "America/Los_Angeles",
};

/** The IANA zone that a name stands for, or Outlook's refusal. */
export function zoneOf(name: string): string {
  const zone = windowsZones[name] ?? name;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new GraphError(
      400,
      "TimeZoneNotSupportedException",
      `A valid TimeZone value must be specified. '${name}' is not one.`,
    );
  }
}

/** The moment that a local time in its zone means. What a clock change skips is taken an hour later, as Outlook does. */
export function toInstant({ dateTime, timeZone }: DateTimeTimeZone): Date {
  const text = dateTime ?? "";
  // An offset in the time itself outranks the zone beside it.
  if (/(Z|[+-]\d\d:\d\d)$/i.test(text))
    return new Date(readable(text, Temporal.Instant.from).epochMilliseconds);
  const local = readable(text, Temporal.PlainDateTime.from);
  return new Date(local.toZonedDateTime(zoneOf(timeZone ?? "UTC")).epochMilliseconds);
}

function readable<T>(text: string, read: (text: string) => T): T {
  try {
    return read(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new GraphError(400, "ErrorInvalidRequest", `'${text}' is not a valid dateTime.`);
  }
}

/** A moment as Outlook writes it: seven decimals, no offset, the zone beside it. */
export function fromInstant(instant: Date, timeZone: string): { dateTime: string; timeZone: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(zoneOf(timeZone))
    .toPlainDateTime();
  return { dateTime: local.toString({ fractionalSecondDigits: 7 }), timeZone };
}

/** The zone that the caller wants times in: `Prefer: outlook.timezone="…"`, otherwise UTC. */
export function preferredZone(headers: Readonly<Record<string, string>>): string {
  const name = /outlook\.timezone\s*=\s*"([^"]+)"/i.exec(headers.prefer ?? "")?.[1] ?? "UTC";
  zoneOf(name);
  return name;
}
