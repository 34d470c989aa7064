import { z } from "zod";
import type { Person, PersonId } from "../../../domain/directory/person.ts";
import type { BusySpan, FreeBusy } from "../../../domain/meetings/ports.ts";
import { type BatchPart, partsPerBatch, sendBatch } from "../../transport/batch.ts";
import type { Graph } from "../../transport/graph.ts";
import type { Pace } from "../../transport/pace.ts";
import { organiserPath } from "./organiser-mailbox.ts";

/** Asks who is free, from the organiser's calendar and no other. */
export const freeBusyPermissions = ["Application Calendars.ReadWrite"] as const;

/** Source: learn.microsoft.com/graph/outlook-get-free-busy-schedule, "Limits". */
const calendarsPerPart = 20;
const daysPerPart = 62;
const dayMilliseconds = 86_400_000;

const localTime = z.object({ dateTime: z.string(), timeZone: z.string() });
const answerSchema = z.object({
  value: z.array(
    z.object({
      scheduleId: z.string(),
      /** Set when the calendar cannot be seen. */
      error: z.unknown().optional(),
      scheduleItems: z
        .array(
          z.object({ status: z.string(), start: localTime, end: localTime, subject: z.string().nullish() }),
        )
        .nullish(),
    }),
  ),
});

/** Statuses that leave somebody free: a note to self, or a day at another desk. */
const freeStatuses = new Set(["free", "workingelsewhere"]);

export function freeBusy({ graph, pace }: { graph: Graph; pace: Pace }, mailbox: string): FreeBusy {
  return {
    async busyBetween(people, { from, until }) {
      const byAddress = new Map<string, PersonId>();
      for (const { id, email } of people) if (email !== "") byAddress.set(email.toLowerCase(), id);
      const spans = splitInDays(from, until);
      const asked = spans.flatMap((span) =>
        portionsOf(people.filter(hasAddress)).map((portion) => ({ span, portion })),
      );
      const busy = new Map<PersonId, BusySpan[]>();
      for (let start = 0; start < asked.length; start += partsPerBatch) {
        const parts = asked
          .slice(start, start + partsPerBatch)
          .map(({ span, portion }, index) => partFor(index, portion, span));
        for (const answer of (await sendBatch(graph, pace, parts)).values()) {
          if ("failure" in answer) throw answer.failure;
          take(answer.body, byAddress, busy);
        }
      }
      return busy;
    },
  };

  function partFor(
    index: number,
    portion: readonly Person[],
    [from, until]: readonly [Date, Date],
  ): BatchPart {
    return {
      id: String(index),
      method: "POST",
      url: `${organiserPath(mailbox)}/calendar/getSchedule`,
      operation: "POST /users/{user}/calendar/getSchedule",
      body: {
        schedules: portion.map(({ email }) => email),
        startTime: { dateTime: utcText(from), timeZone: "UTC" },
        endTime: { dateTime: utcText(until), timeZone: "UTC" },
        availabilityViewInterval: 60,
      },
    };
  }
}

function take(
  body: unknown,
  byAddress: ReadonlyMap<string, PersonId>,
  busy: Map<PersonId, BusySpan[]>,
): void {
  for (const { scheduleId, error, scheduleItems } of answerSchema.parse(body).value) {
    const person = byAddress.get(scheduleId.toLowerCase());
    if (person === undefined || error != null) continue;
    const spans = busy.get(person) ?? [];
    busy.set(person, spans);
    for (const { status, start, end, subject } of scheduleItems ?? [])
      if (!freeStatuses.has(status.toLowerCase()))
        spans.push({
          startsAt: fromUtcText(start.dateTime),
          endsAt: fromUtcText(end.dateTime),
          ...(subject ? { subject } : {}),
        });
  }
}

const hasAddress = ({ email }: Person): boolean => email !== "";

function portionsOf(people: readonly Person[]): Person[][] {
  const portions: Person[][] = [];
  for (let start = 0; start < people.length; start += calendarsPerPart)
    portions.push(people.slice(start, start + calendarsPerPart));
  return portions;
}

function splitInDays(from: Date, until: Date): [Date, Date][] {
  const spans: [Date, Date][] = [];
  for (let start = from; start < until; ) {
    const end = new Date(Math.min(start.getTime() + daysPerPart * dayMilliseconds, until.getTime()));
    spans.push([start, end]);
    start = end;
  }
  return spans;
}

const utcText = (instant: Date): string => instant.toISOString().replace("Z", "");

/** Graph answers in UTC unless it is asked otherwise, with seven digits of a second and no zone in the text. */
const fromUtcText = (text: string): Date => new Date(`${text.replace(/(\.\d{3})\d*$/, "$1")}Z`);
