import { z } from "zod";
import { nobody } from "../../../domain/directory/audience.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import { foundAmong } from "../../../domain/found-among.ts";
import type { MeetingId, SeriesId } from "../../../domain/meetings/ids.ts";
import {
  type Meeting,
  meetingKinds,
  meetingModes,
  meetingStatuses,
} from "../../../domain/meetings/meeting.ts";
import type { Meetings } from "../../../domain/meetings/ports.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import { ok, refuse } from "../../../domain/result.ts";
import type { AcademicYear } from "../../../domain/time/academic-year.ts";
import type { Versioned } from "../../../domain/versioned.ts";
import type { Fields } from "../../mirror/list-items.ts";
import type { SiteMirror } from "../../mirror/site-mirror.ts";
import { meetingsList } from "../../schema/meetings.list.ts";
import type { Graph } from "../../transport/graph.ts";
import {
  branded,
  dateColumn,
  emptyText,
  instantColumn,
  jsonColumn,
  optionalInstant,
  optionalText,
} from "../columns.ts";
import { audienceColumnSchema } from "../directory/audience-column.ts";
import type { ReportUnreadable } from "../rows.ts";
import { versionedRows } from "../versioned-rows.ts";

const linksSchema = z.array(z.object({ label: z.string(), address: z.string() }));
const cascadeSchema = z.object({ audience: audienceColumnSchema, dueOn: dateColumn });
const eventsSchema = z.array(z.object({ part: z.number().int(), eventId: z.string() }));

const meetingSchema = z
  .object({
    Key: branded<MeetingId>(),
    Title: z.string().min(1),
    Year: branded<AcademicYear>(),
    Network: optionalText,
    Kind: z.enum(meetingKinds),
    Status: z.enum(meetingStatuses),
    StartsAt: instantColumn,
    EndsAt: instantColumn,
    MandatoryFor: jsonColumn(audienceColumnSchema),
    OptionalFor: jsonColumn(audienceColumnSchema),
    Mode: z.enum(meetingModes),
    Place: emptyText,
    School: optionalText,
    Agenda: emptyText,
    PreWorkMinutes: z.number().nullish(),
    PreReading: jsonColumn(linksSchema),
    FollowUpMinutes: z.number().nullish(),
    Files: jsonColumn(linksSchema),
    RepresentativesAllowed: z.boolean().nullish(),
    Capacity: z.number().int().nullish(),
    Cascade: jsonColumn(cascadeSchema),
    Series: optionalText,
    Occurrence: z.number().int().nullish(),
    IsChanged: z.boolean().nullish(),
    OrganisedBy: branded<PersonId>(),
    MovedFrom: optionalInstant,
    CancelledBecause: optionalText,
    Edits: z.number().int().nullish(),
    OutlookWanted: z.number().int().nullish(),
    OutlookDelivered: z.number().int().nullish(),
    OutlookEvents: jsonColumn(eventsSchema),
    JoinUrl: optionalText,
    ClaimToken: optionalText,
    ClaimUntil: optionalInstant,
  })
  .transform(
    (row): Meeting => ({
      id: row.Key,
      title: row.Title,
      year: row.Year,
      kind: row.Kind,
      status: row.Status,
      startsAt: row.StartsAt,
      endsAt: row.EndsAt,
      mandatoryFor: row.MandatoryFor ?? nobody,
      optionalFor: row.OptionalFor ?? nobody,
      mode: row.Mode,
      place: row.Place,
      agenda: row.Agenda,
      preWorkMinutes: row.PreWorkMinutes ?? 0,
      preReading: row.PreReading ?? [],
      followUpMinutes: row.FollowUpMinutes ?? 0,
      files: row.Files ?? [],
      representativesAllowed: row.RepresentativesAllowed ?? false,
      organisedBy: row.OrganisedBy,
      outlook: {
        wanted: row.OutlookWanted ?? 0,
        delivered: row.OutlookDelivered ?? 0,
        events: row.OutlookEvents ?? [],
        ...(row.JoinUrl ? { joinUrl: row.JoinUrl } : {}),
        ...(row.ClaimToken && row.ClaimUntil
          ? { claim: { token: row.ClaimToken, until: row.ClaimUntil } }
          : {}),
      },
      ...(row.Network ? { network: row.Network as NetworkId } : {}),
      ...(row.School ? { school: row.School as SchoolUrn } : {}),
      ...(row.Capacity ? { capacity: row.Capacity } : {}),
      ...(row.Cascade ? { cascade: row.Cascade } : {}),
      ...(row.Series
        ? {
            series: {
              id: row.Series as SeriesId,
              occurrence: row.Occurrence ?? 1,
              isChanged: row.IsChanged ?? false,
            },
          }
        : {}),
      ...(row.MovedFrom ? { movedFrom: row.MovedFrom } : {}),
      ...(row.CancelledBecause ? { cancelledBecause: row.CancelledBecause } : {}),
      ...(row.Edits ? { edits: row.Edits } : {}),
    }),
  );

export const fromMeeting = (meeting: Meeting): Fields => ({
  Title: meeting.title,
  Year: meeting.year,
  Network: meeting.network ?? null,
  Kind: meeting.kind,
  Status: meeting.status,
  StartsAt: meeting.startsAt.toISOString(),
  EndsAt: meeting.endsAt.toISOString(),
  MandatoryFor: JSON.stringify(meeting.mandatoryFor),
  OptionalFor: JSON.stringify(meeting.optionalFor),
  Mode: meeting.mode,
  Place: meeting.place,
  School: meeting.school ?? null,
  Agenda: meeting.agenda,
  PreWorkMinutes: meeting.preWorkMinutes,
  PreReading: JSON.stringify(meeting.preReading),
  FollowUpMinutes: meeting.followUpMinutes,
  Files: JSON.stringify(meeting.files),
  RepresentativesAllowed: meeting.representativesAllowed,
  Capacity: meeting.capacity ?? null,
  Cascade: meeting.cascade ? JSON.stringify(meeting.cascade) : null,
  Series: meeting.series?.id ?? null,
  Occurrence: meeting.series?.occurrence ?? null,
  IsChanged: meeting.series?.isChanged ?? null,
  OrganisedBy: meeting.organisedBy,
  MovedFrom: meeting.movedFrom?.toISOString() ?? null,
  CancelledBecause: meeting.cancelledBecause ?? null,
  Edits: meeting.edits ?? null,
  OutlookWanted: meeting.outlook.wanted,
  OutlookDelivered: meeting.outlook.delivered,
  OutlookEvents: JSON.stringify(meeting.outlook.events),
  JoinUrl: meeting.outlook.joinUrl ?? null,
  ClaimToken: meeting.outlook.claim?.token ?? null,
  ClaimUntil: meeting.outlook.claim?.until.toISOString() ?? null,
});

export function meetings(parts: { graph: Graph; mirror: SiteMirror }, report: ReportUnreadable): Meetings {
  const { name } = meetingsList;
  const rows = versionedRows(parts, name, meetingSchema, report);
  let sorted: { readonly revision: number; readonly meetings: Versioned<Meeting>[] } | undefined;
  /** Sorted anew only when a meeting has changed: every page that shows meetings asks for them in order. */
  function byStart(): Versioned<Meeting>[] {
    if (sorted?.revision !== rows.revision)
      sorted = {
        revision: rows.revision,
        meetings: rows.all().sort((a, b) => a.value.startsAt.getTime() - b.value.startsAt.getTime()),
      };
    return sorted.meetings;
  }
  return {
    find: async (id) => rows.find(id),
    named: async (ids) => foundAmong(ids, (id) => rows.find(id)?.value),
    list: async () => [...byStart()],
    listBetween: async (from, until) =>
      byStart().filter(({ value }) => value.startsAt < until && value.endsAt > from),
    listOfSeries: async (series) => byStart().filter(({ value }) => value.series?.id === series),
    create: async (meeting) => rows.confirmed(await rows.table.create(meeting.id, fromMeeting(meeting))),
    async save(meeting, version) {
      const outcome = await rows.table.save(meeting.id, version, fromMeeting(meeting));
      if ("saved" in outcome) return ok(rows.confirmed(outcome.saved));
      return refuse(outcome.lost ? "meeting.changed" : "meeting.not-found");
    },
    async remove(id, version) {
      const outcome = await rows.table.remove(id, version);
      return "saved" in outcome || outcome.lost === undefined ? ok(undefined) : refuse("meeting.changed");
    },
    refresh: () => parts.mirror.refresh([name]),
  };
}
