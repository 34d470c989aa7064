import type { SettingsStore } from "../domain/directory/ports.ts";
import { type TrustSettings, usualTrustSettings } from "../domain/directory/trust-settings.ts";
import { foundAmong } from "../domain/found-among.ts";
import type { CalendarFeed } from "../domain/meetings/feed.ts";
import type { Invitation } from "../domain/meetings/invitation.ts";
import type { Meeting } from "../domain/meetings/meeting.ts";
import type { Minutes } from "../domain/meetings/minutes.ts";
import type {
  BusySpan,
  Feeds,
  FreeBusy,
  Invitations,
  Meetings,
  MinutesStore,
} from "../domain/meetings/ports.ts";
import { ok, refuse } from "../domain/result.ts";
import { Rows } from "./in-memory-rows.ts";

export function inMemoryMeetings(...meetings: Meeting[]): Meetings {
  const rows = new Rows<string, Meeting>();
  for (const meeting of meetings) rows.put(meeting.id, meeting);
  const byStart = () => rows.all().sort((a, b) => a.value.startsAt.getTime() - b.value.startsAt.getTime());
  return {
    find: async (id) => rows.find(id),
    named: async (ids) => foundAmong(ids, (id) => rows.find(id)?.value),
    list: async () => byStart(),
    listBetween: async (from, until) =>
      byStart().filter(({ value }) => value.startsAt < until && value.endsAt > from),
    listOfSeries: async (series) => byStart().filter(({ value }) => value.series?.id === series),
    create: async (meeting) => rows.find(meeting.id) ?? rows.put(meeting.id, meeting),
    async save(meeting, version) {
      const standing = rows.find(meeting.id);
      if (!standing) return refuse("meeting.not-found");
      return standing.version === version ? ok(rows.put(meeting.id, meeting)) : refuse("meeting.changed");
    },
    async remove(id, version) {
      const standing = rows.find(id);
      if (standing && standing.version !== version) return refuse("meeting.changed");
      rows.delete(id);
      return ok(undefined);
    },
    refresh: async () => {},
  };
}

export function inMemoryInvitations(...invitations: Invitation[]): Invitations {
  const keyOf = (of: Pick<Invitation, "meeting" | "person">) => `${of.meeting} ${of.person}`;
  const rows = new Map(invitations.map((invitation) => [keyOf(invitation), invitation]));
  return {
    find: async (of) => rows.get(keyOf(of)),
    listFor: async ({ id }) => [...rows.values()].filter(({ meeting }) => meeting === id),
    listOf: async (person) => [...rows.values()].filter((row) => row.person === person),
    async add(wanted) {
      for (const invitation of wanted)
        if (!rows.has(keyOf(invitation))) rows.set(keyOf(invitation), invitation);
    },
    async change(of, apply) {
      const standing = rows.get(keyOf(of));
      if (!standing) return undefined;
      const changed = apply(standing);
      rows.set(keyOf(of), changed);
      return changed;
    },
    async changeAll(of, apply) {
      for (const each of of) {
        const standing = rows.get(keyOf(each));
        if (standing) rows.set(keyOf(each), apply(standing));
      }
    },
    refresh: async () => {},
  };
}

export function inMemoryMinutes(...minutes: Minutes[]): MinutesStore {
  const rows = new Rows<string, Minutes>();
  for (const each of minutes) rows.put(each.meeting, each);
  return {
    find: async (meeting) => rows.find(meeting),
    list: async () => rows.all(),
    create: async (each) => rows.find(each.meeting) ?? rows.put(each.meeting, each),
    async save(each, version) {
      return rows.find(each.meeting)?.version === version
        ? ok(rows.put(each.meeting, each))
        : refuse("minutes.changed");
    },
  };
}

export function inMemoryFeeds(...feeds: CalendarFeed[]): Feeds {
  const rows = new Map(feeds.map((feed) => [feed.id, feed]));
  return {
    find: async (id) => rows.get(id),
    listOf: async (person) => [...rows.values()].filter(({ owner }) => owner === person),
    findByDigest: async (digest) => [...rows.values()].find((feed) => feed.digest === digest),
    async create(feed) {
      const standing = rows.get(feed.id) ?? feed;
      rows.set(feed.id, standing);
      return standing;
    },
    async remove(id) {
      rows.delete(id);
    },
  };
}

export function inMemorySettings(settings?: TrustSettings): SettingsStore {
  const rows = new Rows<string, TrustSettings>();
  if (settings) rows.put("trust", settings);
  return {
    current: async () => rows.find("trust") ?? { value: usualTrustSettings, version: "" },
    async save(wanted, version) {
      return (rows.find("trust")?.version ?? "") === version
        ? ok(rows.put("trust", wanted))
        : refuse("settings.changed");
    },
  };
}

/** Calendars by person: a guest's cannot be seen, and one that is not given is empty. */
export const inMemoryFreeBusy = (calendars: ReadonlyMap<string, readonly BusySpan[]>): FreeBusy => ({
  async busyBetween(people, { from, until }) {
    const seen = people.filter(({ isGuest, email }) => !isGuest && email !== "");
    return new Map(
      seen.map(({ id }) => [
        id,
        (calendars.get(id) ?? []).filter(({ startsAt, endsAt }) => startsAt < until && endsAt > from),
      ]),
    );
  },
});
