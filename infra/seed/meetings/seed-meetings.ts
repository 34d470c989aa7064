import { nobody } from "../../../shared/domain/directory/audience.ts";
import type { Closure } from "../../../shared/domain/directory/closure.ts";
import type { Directory } from "../../../shared/domain/directory/directory.ts";
import type { PersonId } from "../../../shared/domain/directory/person.ts";
import type { School } from "../../../shared/domain/directory/school.ts";
import { notInOutlook } from "../../../shared/domain/meetings/delivery.ts";
import type { MeetingId, SeriesId } from "../../../shared/domain/meetings/ids.ts";
import type { Invitation } from "../../../shared/domain/meetings/invitation.ts";
import type { Meeting } from "../../../shared/domain/meetings/meeting.ts";
import type { Minutes } from "../../../shared/domain/meetings/minutes.ts";
import type { Network } from "../../../shared/domain/networks/network.ts";
import { academicYearOf } from "../../../shared/domain/time/academic-year.ts";
import { addDays, type CivilDate } from "../../../shared/domain/time/civil-date.ts";
import { londonDate, londonInstant } from "../../../shared/domain/time/london.ts";
import { inPhase } from "../audiences.ts";
import { startYearOf } from "../calendar/closures-around.ts";
import type { Random } from "../random.ts";
import { resourceLinks } from "../resource-links.ts";
import type { StableId } from "../stable-id.ts";
import { type PlannedMeeting, planDates } from "./plan-dates.ts";
import { seedDrafts } from "./seed-drafts.ts";
import { seedInvitations } from "./seed-invitations.ts";
import { seedMinutes } from "./seed-minutes.ts";

/** How far into the years beside this one meetings reach: what was agreed in summer, and what autumn brings. */
const daysBeyondTheYear = 182;

/** Minutes are written within this many days, and the meeting is then closed. */
const daysToClose = 10;

export interface MeetingSetting {
  readonly networks: readonly Network[];
  readonly directory: Directory;
  readonly closures: readonly Closure[];
  readonly stableId: StableId;
}

/**
 * The meetings of every network in the academic year of `today`, and half a year beyond its ends, with who is invited,
 * what they replied and what came of those that were held.
 */
export function seedMeetings(
  setting: MeetingSetting,
  { today, random }: { today: CivilDate; random: Random },
): { meetings: Meeting[]; invitations: Invitation[]; minutes: Minutes[] } {
  const year = startYearOf(today);
  const planned = [
    ...new Set([
      startYearOf(addDays(today, -daysBeyondTheYear)),
      year,
      startYearOf(addDays(today, daysBeyondTheYear)),
    ]),
  ]
    .flatMap((each) => planDates(each, setting.networks, setting))
    .filter(
      ({ date }) =>
        startYearOf(date) === year ||
        (date >= addDays(today, -daysBeyondTheYear) && date <= addDays(today, daysBeyondTheYear)),
    );
  const dated = planned.map((each) => ({ ...each, meeting: toMeeting(each, setting, today) }));
  const meetings = withOneMovedAndOneCancelled(
    dated.map(({ meeting }) => meeting),
    today,
  );
  return {
    meetings: [...meetings, ...seedDrafts(setting, today)],
    invitations: meetings.flatMap((meeting) => seedInvitations(meeting, setting, { today, random })),
    minutes: dated.flatMap(({ topic, network, meeting }) =>
      meeting.status === "closed"
        ? [seedMinutes(meeting, { topic, network }, { ...setting, today, random })]
        : [],
    ),
  };
}

function toMeeting(
  { plan, network, date, occurrence, topic }: PlannedMeeting,
  { stableId, directory }: MeetingSetting,
  today: CivilDate,
): Meeting {
  const year = academicYearOf(date);
  const mode = plan.modes[(occurrence - 1) % plan.modes.length] ?? "online";
  const school = hostOf(network, directory, occurrence);
  const inRoom = mode !== "online" && school !== undefined;
  const isPast = date < today;
  const [lead] = network.leads;
  return {
    id: stableId(`meeting/${network.id}/${year}/${occurrence}`) as MeetingId,
    year,
    title: `${network.name}: ${topic.about}`,
    kind: plan.kind,
    network: network.id,
    status: date < addDays(today, -daysToClose) ? "closed" : "scheduled",
    mandatoryFor: network.members,
    optionalFor: network.id === "english" ? inPhase("primary", "reading-lead") : nobody,
    mode: inRoom ? mode : "online",
    place: inRoom ? (school.phase === "secondary" ? "Conference room" : "Hall") : "",
    ...(inRoom ? { school: school.urn } : {}),
    ...(topic.cascade
      ? {
          cascade: {
            audience: {
              ...nobody,
              roles: topic.cascade.roles,
              phases: topic.cascade.phase ? [topic.cascade.phase] : [],
            },
            dueOn: addDays(date, topic.cascade.days),
          },
        }
      : {}),
    startsAt: londonInstant(date, plan.from),
    endsAt: londonInstant(date, plan.to),
    agenda: topic.agenda.map((point, index) => `${index + 1}. ${point}`).join("\n"),
    preWorkMinutes: topic.preWorkMinutes,
    preReading: preReadingOf(network, occurrence),
    followUpMinutes: topic.followUpMinutes,
    files: [],
    representativesAllowed: plan.representativesAllowed,
    ...(plan.kind === "heads"
      ? {
          series: {
            id: stableId(`series/${network.id}/${year}`) as SeriesId,
            occurrence,
            isChanged: false,
          },
        }
      : {}),
    organisedBy: lead ?? ("" as PersonId),
    // What is over needs no event; the rest is put into the organiser's calendar when Beacon runs.
    outlook: isPast ? notInOutlook : { wanted: 1, delivered: 0, events: [] },
  };
}

/** Schools host in turn, those of the network's phase that are large enough for a room to be free. */
function hostOf(network: Network, directory: Directory, occurrence: number): School | undefined {
  const [phase] = network.members.phases;
  const hosts = directory.schools.filter(
    (school) => school.pupils > 180 && (phase === undefined || school.phase === phase),
  );
  return hosts[(network.id.length * 5 + occurrence * 7) % hosts.length];
}

function preReadingOf(network: Network, occurrence: number): Meeting["preReading"] {
  const known = resourceLinks.filter(({ networks }) => networks.includes(network.id));
  const link = known[(occurrence - 1) % Math.max(1, known.length)];
  return link ? [{ label: link.title, address: link.address }] : [];
}

/** Of what is to come the IT network's next was moved by a day, and the careers network's next is called off. */
function withOneMovedAndOneCancelled(meetings: readonly Meeting[], today: CivilDate): Meeting[] {
  const nextOf = (network: string) =>
    meetings
      .filter((meeting) => meeting.network === network && londonDate(meeting.startsAt) > today)
      .sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())[0];
  const moved = nextOf("it");
  const cancelled = nextOf("careers");
  return meetings.map((meeting): Meeting => {
    if (meeting === moved)
      return { ...meeting, movedFrom: londonInstant(addDays(londonDate(meeting.startsAt), -1), "10:00") };
    if (meeting === cancelled)
      return {
        ...meeting,
        status: "cancelled",
        cancelledBecause: "The speaker is ill. A new date follows.",
        outlook: notInOutlook,
      };
    return meeting;
  });
}
