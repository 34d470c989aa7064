import { z } from "zod";
import type { TenantContext } from "../../context.ts";
import { openMailbox } from "../../identity/mailbox.ts";
import { latestChange } from "../../store/change-sequence.ts";
import { fromToken, toToken } from "../odata/opaque-token.ts";
import { pick, selected } from "../odata/query-options.ts";
import type { GraphRequest, GraphRouter } from "../router.ts";
import { spanAsked } from "./calendar-view.ts";
import { readCalendar } from "./events.ts";
import { entriesChangedAfter, type MailboxEntry } from "./mailbox-entries.ts";
import { presentEvent } from "./present-event.ts";
import { preferredZone } from "./zoned-time.ts";

/** Where a round of delta stands: what it is about, and how far it has come. */
const roundSchema = z.object({
  /** Absent for all events, whenever they are. */
  span: z.object({ from: z.string(), until: z.string() }).optional(),
  /** Changes up to here were told in earlier rounds. */
  after: z.int(),
  /** Entries of this round that were told on earlier pages. */
  told: z.int(),
  select: z.string().nullable(),
});

type Round = z.infer<typeof roundSchema>;

/** Outlook's own page of a delta; `Prefer: odata.maxpagesize` asks for another. */
const usualPage = 10;

/** What changed in a calendar since the last look; the first look gives everything. */
export function registerEventsDelta(router: GraphRouter, context: TenantContext): void {
  for (const [path, isSpanRequired] of [
    ["/users/{userId}/events/delta()", false],
    ["/users/{userId}/calendarView/delta()", true],
  ] as const)
    router.on("GET", path, [], (request) => {
      const owner = openMailbox(context, request, readCalendar);
      const round = roundAsked(request, isSpanRequired);
      return { status: 200, body: pageOfRound(context, request, round, owner.id) };
    });
}

function roundAsked(request: GraphRequest, isSpanRequired: boolean): Round {
  const token = request.query.get("$skiptoken") ?? request.query.get("$deltatoken");
  if (token) return fromToken(token, roundSchema);
  const wantsSpan = isSpanRequired || request.query.has("startDateTime");
  const { from, until } = wantsSpan ? spanAsked(request) : {};
  return {
    ...(from && until && { span: { from: from.toISOString(), until: until.toISOString() } }),
    after: 0,
    told: 0,
    select: request.query.get("$select"),
  };
}

function pageOfRound(context: TenantContext, request: GraphRequest, round: Round, mailboxId: string) {
  const size = Number(/odata\.maxpagesize\s*=\s*(\d+)/i.exec(request.headers.prefer ?? "")?.[1]) || usualPage;
  const latest = latestChange(context.db);
  const all = entriesChangedAfter(context, mailboxId, round.after).filter(
    (entry) => isToldOf(entry, round) && (round.after > 0 || !entry.isGone),
  );
  const page = all.slice(round.told, round.told + size);
  const zone = preferredZone(request.headers);
  const names = selected(round.select);
  const isLast = round.told + size >= all.length;
  const next: Round = isLast ? { ...round, after: latest, told: 0 } : { ...round, told: round.told + size };
  const link = `${context.baseUrl()}/v1.0${request.path}?${isLast ? "$deltatoken" : "$skiptoken"}=${toToken(next)}`;
  return {
    value: page.map((entry) =>
      entry.isGone
        ? { id: entry.id, "@removed": { reason: "deleted" } }
        : pick(presentEvent(context, entry, zone), names),
    ),
    [isLast ? "@odata.deltaLink" : "@odata.nextLink"]: link,
  };
}

/** An entry that moved out of the span is told of once more, so that whoever follows can let go of it. */
function isToldOf({ event }: MailboxEntry, { span, after }: Round): boolean {
  if (!span || after > 0) return true;
  return event.startsAt < span.until && event.endsAt > span.from;
}
