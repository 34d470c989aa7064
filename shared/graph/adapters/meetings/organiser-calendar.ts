import { createHash } from "node:crypto";
import type { Event } from "@microsoft/microsoft-graph-types";
import { z } from "zod";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { EventContent, OrganiserCalendar, StandingEvent } from "../../../domain/meetings/ports.ts";
import { londonDateTime } from "../../../domain/time/london.ts";
import { schoolTimeZone } from "../../../domain/time/london-offset.ts";
import type { Graph } from "../../transport/graph.ts";
import { GraphConflict, GraphFailure, GraphNotFound } from "../../transport/graph-errors.ts";
import { odataText } from "../../transport/odata-text.ts";
import { pagesOf } from "../../transport/pages-of.ts";
import { unlessAbsent } from "../../transport/unless-absent.ts";
import { type EventLine, eventHtml } from "./event-html.ts";
import { organiserPath } from "./organiser-mailbox.ts";
import {
  eventProperties,
  eventSchema,
  fromAttendee,
  fromStandingAttendee,
  propertiesOf,
  toStandingEvent,
} from "./outlook-event.ts";

/** Makes, reads, changes, forwards and cancels events of the organiser's mailbox. */
export const organiserCalendarPermissions = ["Application Calendars.ReadWrite"] as const;

/** What an event says, made of the meeting by whoever knows the words. */
export interface EventWords {
  text(content: EventContent): Promise<readonly (readonly EventLine[])[]>;
  where(content: EventContent): Promise<string>;
}

const ours = Object.values(eventProperties)
  .map((id) => `id eq ${odataText(id)}`)
  .join(" or ");
const shape = `$select=id,attendees,onlineMeeting&$expand=${encodeURIComponent(`singleValueExtendedProperties($filter=${ours})`)}`;
const anything = z.unknown();
const pageSchema = z.object({ value: z.array(eventSchema), "@odata.nextLink": z.string().optional() });

export function organiserCalendar(
  { graph, mailbox }: { graph: Graph; mailbox: string },
  words: EventWords,
): OrganiserCalendar {
  const base = `${organiserPath(mailbox)}/events`;
  const at = (eventId: string) => `${base}/${encodeURIComponent(eventId)}`;

  async function findAll(meeting: MeetingId): Promise<StandingEvent[]> {
    const isOurs = `singleValueExtendedProperties/any(ep: ep/id eq ${odataText(eventProperties.meeting)} and ep/value eq ${odataText(meeting)})`;
    const found: StandingEvent[] = [];
    const path = `${base}?$filter=${encodeURIComponent(isOurs)}&${shape}&$top=50`;
    const operation = "GET /users/{user}/events";
    for await (const { value } of pagesOf(graph, path, { operation, answer: pageSchema }))
      found.push(...value.map((event) => toStandingEvent(event)));
    return found.sort((a, b) => a.part - b.part);
  }

  /** The version read goes with every change: a repeat of one that was carried out is refused, and so tells nobody twice. */
  async function patch(
    standing: StandingEvent,
    body: Event,
  ): Promise<z.infer<typeof eventSchema> | undefined> {
    try {
      return await graph.call({
        method: "patch",
        path: at(standing.eventId),
        operation: "PATCH /users/{user}/events/{event}",
        headers: { "If-Match": standing.version },
        body,
        answer: eventSchema,
      });
    } catch (failure) {
      if (failure instanceof GraphConflict || failure instanceof GraphNotFound) return undefined;
      throw failure;
    }
  }

  /** Everything that people must hear of. Not the body: without what Teams wrote into it the event would lose its meeting. */
  const changeable = async (content: EventContent): Promise<Event> => ({
    subject: printable(content.meeting.title),
    start: { dateTime: londonDateTime(content.meeting.startsAt), timeZone: schoolTimeZone },
    end: { dateTime: londonDateTime(content.meeting.endsAt), timeZone: schoolTimeZone },
    location: { displayName: printable(await words.where(content)) },
    ...(carriesTeams(content) ? { isOnlineMeeting: true, onlineMeetingProvider: "teamsForBusiness" } : {}),
    singleValueExtendedProperties: propertiesOf(content),
  });

  return {
    findAll,

    async find(eventId) {
      const event = await unlessAbsent(
        graph.call({
          method: "get",
          path: `${at(eventId)}?${shape}`,
          operation: "GET /users/{user}/events/{event}",
          answer: eventSchema,
        }),
      );
      return event && toStandingEvent(event);
    },

    async create(content) {
      const body: Event = {
        ...(await changeable(content)),
        transactionId: transactionOf(content),
        body: { contentType: "html", content: printable(eventHtml(await words.text(content))) },
        attendees: content.attendees.map(fromAttendee),
        allowNewTimeProposals: false,
      };
      try {
        const event = await graph.call({
          method: "post",
          path: base,
          operation: "POST /users/{user}/events",
          keyed: true,
          body,
          answer: eventSchema,
        });
        return toStandingEvent(event, content);
      } catch (failure) {
        if (!isDuplicate(failure)) throw failure;
        const first = (await findAll(content.meeting.id)).find(({ part }) => part === content.part);
        if (!first) throw failure;
        return first;
      }
    },

    async change(standing, content) {
      const wanted = new Set(content.attendees.map(({ address }) => address));
      const others = standing.attendees.filter(({ address }) => !wanted.has(address));
      const attendees = [...content.attendees.map(fromAttendee), ...others.map(fromStandingAttendee)];
      const event = await patch(standing, { ...(await changeable(content)), attendees });
      return event && toStandingEvent(event, content);
    },

    async takeOut(standing, addresses) {
      const stay = standing.attendees.filter(({ address }) => !addresses.has(address));
      const event = await patch(standing, { attendees: stay.map(fromStandingAttendee) });
      return event && { ...toStandingEvent(event), part: standing.part, told: standing.told };
    },

    async forward({ eventId }, newcomers) {
      await graph.call({
        method: "post",
        path: `${at(eventId)}/forward`,
        operation: "POST /users/{user}/events/{event}/forward",
        body: { toRecipients: newcomers.map(({ address, name }) => ({ emailAddress: { address, name } })) },
        answer: anything,
      });
    },

    async cancel(eventId, because) {
      await unlessAbsent(
        graph.call({
          method: "post",
          path: `${at(eventId)}/cancel`,
          operation: "POST /users/{user}/events/{event}/cancel",
          // What is cancelled is gone, so that a repeat finds nothing.
          keyed: true,
          body: { comment: because },
          answer: anything,
        }),
      );
    },
  };
}

/** Exchange keeps its items as XML, which has no place for most control characters nor half a character: one would have the whole event refused. */
const printable = (text: string): string =>
  text.replace(/\p{Cs}/gu, "\uFFFD").replace(/[^\P{Cc}\t\r\n]/gu, "");

const carriesTeams = ({ meeting, part }: EventContent): boolean => part === 0 && meeting.mode !== "in-person";

/** The same for every attempt at one event, whichever server makes it. */
const transactionOf = ({ meeting, part, inPlaceOf = "" }: EventContent): string =>
  createHash("sha256").update(`${meeting.id} ${part} ${inPlaceOf}`).digest("hex").slice(0, 36);

/** What Exchange says of a transaction id that has made an event already; source: alcionai/corso, issue 2490. */
const isDuplicate = (failure: unknown): boolean =>
  failure instanceof GraphConflict ||
  (failure instanceof GraphFailure && failure.code === "ErrorDuplicateTransactionId");
