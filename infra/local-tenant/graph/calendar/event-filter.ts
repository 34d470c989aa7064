import type { Event, SingleValueLegacyExtendedProperty } from "@microsoft/microsoft-graph-types";
import { notImplemented } from "../graph-error.ts";
import type { StoredEvent } from "./event-store.ts";
import { toInstant } from "./zoned-time.ts";

type Test = (event: StoredEvent) => boolean;

const text = "'((?:[^']|'')*)'";
const plain = (quoted: string | undefined) => (quoted ?? "").replaceAll("''", "'");

const comparisons: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  ge: (a, b) => a >= b,
  gt: (a, b) => a > b,
  le: (a, b) => a <= b,
  lt: (a, b) => a < b,
};

/** The clauses that are served, each with what it tests. */
const clauses: readonly (readonly [RegExp, (found: RegExpExecArray) => Test])[] = [
  [
    new RegExp(`^(iCalUId|subject) eq ${text}$`, "i"),
    ([, name, value]) =>
      ({ details }) =>
        (name?.toLowerCase() === "subject" ? details.subject : details.iCalUId) === plain(value),
  ],
  [
    new RegExp(`^(start|end)/dateTime (ge|gt|le|lt) ${text}$`, "i"),
    ([, name, operator, value]) =>
      ({ details }) => {
        const time = name?.toLowerCase() === "start" ? details.start : details.end;
        const compare = comparisons[operator?.toLowerCase() ?? ""];
        const limit = toInstant({ dateTime: plain(value), timeZone: "UTC" }).getTime();
        return !!time && !!compare?.(toInstant(time).getTime(), limit);
      },
  ],
  [
    new RegExp(
      `^singleValueExtendedProperties/any\\(\\s*(\\w+):\\s*\\1/id eq ${text} and \\1/value eq ${text}\\s*\\)$`,
      "i",
    ),
    ([, , id, value]) =>
      ({ details }) =>
        extendedProperties(details).some((one) => one.id === plain(id) && one.value === plain(value)),
  ],
];

/** Whether an event passes `$filter`: clauses on key, subject, times and extended properties, joined by `and`. */
export function eventFilter(filter: string | null): Test {
  if (!filter) return () => true;
  // An `and` inside brackets belongs to its lambda.
  const tests = filter.split(/\s+and\s+(?![^(]*\))/i).map((clause) => testOf(clause.trim()));
  return (event) => tests.every((test) => test(event));
}

function testOf(clause: string): Test {
  for (const [pattern, test] of clauses) {
    const found = pattern.exec(clause);
    if (found) return test(found);
  }
  throw notImplemented(`the filter '${clause}' on events`);
}

const extendedProperties = (details: Event): SingleValueLegacyExtendedProperty[] =>
  details.singleValueExtendedProperties ?? [];
