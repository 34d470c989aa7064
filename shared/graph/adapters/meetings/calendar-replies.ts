import { z } from "zod";
import type { AnsweredInOutlook } from "../../../domain/meetings/outlook-replies.ts";
import type { CalendarReplies, CalendarReply } from "../../../domain/meetings/ports.ts";
import type { Clock } from "../../../domain/time/clock.ts";
import type { Graph } from "../../transport/graph.ts";
import { GraphResyncNeeded } from "../../transport/graph-errors.ts";
import { organiserPath } from "./organiser-mailbox.ts";

/** Reads the organiser's calendar. */
export const calendarRepliesPermissions = ["Application Calendars.ReadWrite"] as const;

const hourMilliseconds = 3_600_000;
/** A delta stays with the span of time that it began with, and events made meanwhile have to be matched: so it begins anew. */
const anewAfterMilliseconds = 6 * hourMilliseconds;
/** Meetings are planned a year and a half ahead at most; those that have begun take no replies. */
const aheadMilliseconds = 550 * 24 * hourMilliseconds;
const eventsPerPage = 50;

const pageSchema = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      attendees: z
        .array(
          z.object({
            emailAddress: z.object({ address: z.string().nullish() }).nullish(),
            status: z.object({ response: z.string().nullish(), time: z.string().nullish() }).nullish(),
          }),
        )
        .nullish(),
    }),
  ),
  "@odata.nextLink": z.string().optional(),
  "@odata.deltaLink": z.string().optional(),
});
type Page = z.infer<typeof pageSchema>;

/** How Exchange calls an answer; whoever has not answered is `none` or `notResponded`, the organiser `organizer`. */
const kinds: Readonly<Record<string, AnsweredInOutlook["kind"]>> = {
  accepted: "accepted",
  tentativelyAccepted: "tentative",
  declined: "declined",
};

/** What attendees answered, by delta of the organiser's calendar: one request while nothing has changed. */
export function calendarReplies({
  graph,
  mailbox,
  clock,
}: {
  graph: Graph;
  mailbox: string;
  clock: Clock;
}): CalendarReplies {
  let goOn: { readonly path: string; readonly begunAt: Date } | undefined;

  function startOf(now: Date): string {
    const until = new Date(now.getTime() + aheadMilliseconds);
    const span = `startDateTime=${now.toISOString()}&endDateTime=${until.toISOString()}`;
    return `${organiserPath(mailbox)}/calendarView/delta?${span}`;
  }

  async function readFrom(first: string): Promise<{ replies: CalendarReply[]; deltaPath: string }> {
    const replies: CalendarReply[] = [];
    for (let path = first; ; ) {
      const page: Page = await graph.call({
        method: "get",
        path,
        operation: "GET /users/{user}/calendarView/delta",
        headers: { Prefer: `odata.maxpagesize=${eventsPerPage}` },
        answer: pageSchema,
      });
      replies.push(...page.value.flatMap(toReplies));
      const { "@odata.nextLink": next, "@odata.deltaLink": last } = page;
      if (next === undefined) return { replies, deltaPath: last === undefined ? first : graph.pathOf(last) };
      path = graph.pathOf(next);
    }
  }

  async function readOn(): Promise<{ replies: CalendarReply[]; next: NonNullable<typeof goOn> }> {
    const now = clock.now();
    const isFresh = goOn && now.getTime() - goOn.begunAt.getTime() < anewAfterMilliseconds;
    if (goOn && isFresh)
      try {
        const { replies, deltaPath } = await readFrom(goOn.path);
        return { replies, next: { path: deltaPath, begunAt: goOn.begunAt } };
      } catch (failure) {
        if (!(failure instanceof GraphResyncNeeded)) throw failure;
      }
    const { replies, deltaPath } = await readFrom(startOf(now));
    return { replies, next: { path: deltaPath, begunAt: now } };
  }

  return {
    async readChanged() {
      const { replies, next } = await readOn();
      return {
        replies,
        taken: () => {
          goOn = next;
        },
      };
    },
  };
}

function toReplies({ id, attendees }: Page["value"][number]): CalendarReply[] {
  return (attendees ?? []).flatMap(({ emailAddress, status }) => {
    const kind = kinds[status?.response ?? ""];
    const at = new Date(status?.time ?? "");
    const address = emailAddress?.address?.trim().toLowerCase();
    return kind && address && !Number.isNaN(at.getTime()) ? [{ eventId: id, address, kind, at }] : [];
  });
}
