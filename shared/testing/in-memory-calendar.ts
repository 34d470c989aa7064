import type { MeetingId } from "../domain/meetings/ids.ts";
import type { EventContent, OrganiserCalendar, StandingEvent } from "../domain/meetings/ports.ts";
import { tellingOf } from "../domain/meetings/telling.ts";

export interface CalendarMessage {
  readonly address: string;
  readonly kind: "invited" | "updated" | "removed" | "forwarded" | "cancelled";
}

export interface InMemoryCalendar extends OrganiserCalendar {
  /** What Outlook would have written to people, in order. */
  readonly messages: readonly CalendarMessage[];
  readonly events: () => readonly StandingEvent[];
}

type Kept = StandingEvent & { readonly meeting: MeetingId };

/** The organiser's calendar in memory, which tells people what Outlook would. */
export function inMemoryCalendar(): InMemoryCalendar {
  const events = new Map<string, Kept>();
  const messages: CalendarMessage[] = [];
  let made = 0;
  let changes = 0;
  const tell = (kind: CalendarMessage["kind"], addresses: Iterable<string>) => {
    for (const address of addresses) messages.push({ address, kind });
  };
  const put = (event: Kept): Kept => {
    const kept = { ...event, version: `e${++changes}` };
    events.set(kept.eventId, kept);
    return kept;
  };
  const addressesOf = (event: StandingEvent) => new Set(event.attendees.map(({ address }) => address));
  const asStanding = ({ attendees }: EventContent): StandingEvent["attendees"] =>
    attendees.map(({ address, name, expectation }) => ({
      address,
      name,
      type: expectation === "mandatory" ? "required" : "optional",
    }));
  /** The event as it was read, unless it has changed since. */
  const unchanged = (standing: StandingEvent): Kept | undefined => {
    const kept = events.get(standing.eventId);
    return kept?.version === standing.version ? kept : undefined;
  };

  return {
    messages,
    events: () => [...events.values()],
    findAll: async (meeting) =>
      [...events.values()].filter((event) => event.meeting === meeting).sort((a, b) => a.part - b.part),
    find: async (eventId) => events.get(eventId),

    async create(content) {
      const { meeting, part } = content;
      const first = [...events.values()].find((event) => event.meeting === meeting.id && event.part === part);
      if (first) return first;
      const eventId = `event-${++made}`;
      const event = put({
        meeting: meeting.id,
        part,
        eventId,
        version: "",
        told: tellingOf(meeting),
        attendees: asStanding(content),
        ...(part === 0 && meeting.mode !== "in-person" ? { joinUrl: `https://teams.example/${made}` } : {}),
      });
      tell("invited", addressesOf(event));
      return event;
    },

    async change(standing, content) {
      const kept = unchanged(standing);
      if (!kept) return undefined;
      const before = addressesOf(kept);
      const wanted = new Set(content.attendees.map(({ address }) => address));
      const others = standing.attendees.filter(({ address }) => !wanted.has(address));
      const joinUrl = kept.joinUrl ?? `https://teams.example/${++made}`;
      const event = put({
        ...kept,
        told: tellingOf(content.meeting),
        attendees: [...asStanding(content), ...others],
        ...(kept.part === 0 && content.meeting.mode !== "in-person" ? { joinUrl } : {}),
      });
      for (const address of addressesOf(event)) tell(before.has(address) ? "updated" : "invited", [address]);
      tell(
        "removed",
        [...before].filter((address) => !addressesOf(event).has(address)),
      );
      return event;
    },

    async takeOut(standing, addresses) {
      const kept = unchanged(standing);
      if (!kept) return undefined;
      tell(
        "removed",
        kept.attendees.map(({ address }) => address).filter((address) => addresses.has(address)),
      );
      return put({ ...kept, attendees: kept.attendees.filter(({ address }) => !addresses.has(address)) });
    },

    async forward({ eventId }, newcomers) {
      const kept = events.get(eventId);
      if (!kept) throw new Error(`There is no event ${eventId}.`);
      tell(
        "forwarded",
        newcomers.map(({ address }) => address),
      );
      const known = addressesOf(kept);
      const added = newcomers.filter(({ address }) => !known.has(address));
      put({
        ...kept,
        attendees: [
          ...kept.attendees,
          ...added.map(({ address, name }) => ({ address, name, type: "optional" as const })),
        ],
      });
    },

    async cancel(eventId) {
      const kept = events.get(eventId);
      if (!kept) return;
      events.delete(eventId);
      tell("cancelled", addressesOf(kept));
    },
  };
}
