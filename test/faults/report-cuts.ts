import type { Beacon } from "../../bot/compose.ts";
import { minutesInWindow } from "../../shared/domain/attendance/minutes-in-window.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import type { Meeting } from "../../shared/domain/meetings/meeting.ts";
import { academicYearOf } from "../../shared/domain/time/academic-year.ts";
import { londonDate } from "../../shared/domain/time/london.ts";
import { aMeeting } from "../../shared/testing/builders.ts";
import { collectReports } from "../../shared/usecases/cpd/register/collect-reports.ts";
import { deliverWaitingMeetings } from "../../shared/usecases/meetings/delivery/deliver-waiting-meetings.ts";
import { holdSession } from "../world/hold-session.ts";
import { small } from "../world/small-trust.ts";
import { cutOffServers, faultsMade, type TrialGround, trialGround } from "./servers-cut-off.ts";

export interface ReportCutFigures {
  readonly meetings: number;
  readonly cuts: number;
  readonly faults: number;
  readonly rows: number;
  /** Registers that are not what was held, line by line. */
  readonly wrong: readonly (readonly string[])[];
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** What every trial's register must say, and nothing else: an hour and a half in two sessions, and a guest in the first. */
const expected = [
  "Asha Bell 80 minutes from 2 rows",
  "Ben Carr 38 minutes from 1 rows",
  "Carys Dunn 40 minutes from 1 rows",
  "to be matched: Guest One",
  "session of 1 left out",
  "session of 2 taken",
  "session of 3 taken",
];

/** Meetings one after another whose reports are three days late; while they are collected, servers are cut off. */
export async function reportCuts(options: {
  meetings: number;
  faultRate: number;
  seed: number;
}): Promise<ReportCutFigures> {
  const ground = await trialGround(options.seed);
  const wrong: string[][] = [];
  let [cuts, rows] = [0, 0];
  for (let trial = 1; trial <= options.meetings; trial++) {
    const meeting = await heldMeeting(ground, `report-${trial}` as MeetingId);
    ground.world.clock.advance(meeting.endsAt.getTime() + 3 * day - ground.world.clock.now().getTime());
    const { cutsMade } = await cutOffServers(
      ground,
      { faultRate: options.faultRate, starts: "in calm" },
      async (server) => {
        await collectReports(server.ports).catch(failed);
        await server.mirror.refresh().catch(failed);
        const standing = await server.ports.reportCollections.find(meeting.id);
        return standing?.value.sessions.length === 3;
      },
    );
    cuts += cutsMade;
    await ground.watcher.mirror.refresh();
    // Once more without faults, by a server that did none of it: nothing is left to do.
    await collectReports(ground.watcher.ports);
    const register = await registerOf(ground.watcher, meeting);
    rows += register.rows;
    if (JSON.stringify(register.lines) !== JSON.stringify(expected)) wrong.push(register.lines);
  }
  const faults = faultsMade(ground);
  await ground.world.close();
  return { meetings: options.meetings, cuts, faults, rows, wrong };
}

/** A meeting with a Teams link, a test call under it the day before, and two sessions; all three reports three days late. */
async function heldMeeting({ world, watcher }: TrialGround, id: MeetingId): Promise<Meeting> {
  const startsAt = new Date(world.clock.now().getTime() + 60 * minute);
  const endsAt = new Date(startsAt.getTime() + 90 * minute);
  const at = (minutes: number) => new Date(startsAt.getTime() + minutes * minute);
  await watcher.ports.meetings.create(
    aMeeting(id, { startsAt, endsAt, outlook: { wanted: 1, delivered: 0, events: [] } }),
  );
  await deliverWaitingMeetings(watcher.ports);
  const meeting = (await watcher.ports.meetings.find(id))?.value;
  const joinUrl = meeting?.outlook.joinUrl;
  if (!meeting || !joinUrl) throw new Error("The meeting has no Teams link.");
  const late = new Date(endsAt.getTime() + 3 * day);
  const asha = { name: "Asha Bell", account: small.primaryHead };
  await holdSession(
    world,
    { joinUrl, from: at(-1440), to: at(-1435), seen: [{ ...asha, stays: [[at(-1440), at(-1435)]] }] },
    late,
  );
  await holdSession(
    world,
    {
      ...{ joinUrl, from: at(-5), to: at(40) },
      seen: [
        { ...asha, stays: [[at(-5), at(40)]] },
        { name: "Ben Carr", account: small.otherPrimaryHead, stays: [[at(0), at(38)]] },
        { name: "Guest One", email: "one@home.example", stays: [[at(10), at(40)]] },
      ],
    },
    late,
  );
  await holdSession(
    world,
    {
      ...{ joinUrl, from: at(50), to: at(95) },
      seen: [
        { ...asha, stays: [[at(50), at(95)]] },
        { name: "C Dunn", email: `${small.secondaryHead}@trust.example`, stays: [[at(50), at(90)]] },
      ],
    },
    late,
  );
  return meeting;
}

async function registerOf({ ports }: Beacon, meeting: Meeting): Promise<{ lines: string[]; rows: number }> {
  const of = { id: meeting.id, year: academicYearOf(londonDate(meeting.startsAt)) };
  const evidence = await ports.evidence.listFor(of);
  const sightings = await ports.evidence.sightingsAt(of);
  const directory = await ports.directory.current();
  const minutesOf = (person: PersonId) => {
    const own = evidence.filter((each) => each.person === person);
    const intervals = own.flatMap(({ observed }) => ("intervals" in observed ? observed.intervals : []));
    return `${minutesInWindow(intervals, meeting)} minutes from ${own.length} rows`;
  };
  const people = [...new Set(evidence.map(({ person }) => person))];
  const sessions = (await ports.reportCollections.find(meeting.id))?.value.sessions ?? [];
  return {
    rows: evidence.length + sightings.length,
    lines: [
      ...people.map((person) => `${directory.person(person)?.name} ${minutesOf(person)}`).sort(),
      ...sightings.map(({ sighting }) => `to be matched: ${sighting.seenAs.name}`),
      ...sessions.map((each) => `session of ${each.people} ${each.taken ? "taken" : "left out"}`).sort(),
    ],
  };
}

export const reportCutWords = (figures: ReportCutFigures): string =>
  `${figures.meetings} meetings with three reports each, three days late; ${figures.cuts} cuts, ${figures.faults} faults: ` +
  `${figures.rows} rows of evidence, 5 for each meeting, every register right`;

/** Failures of Graph stop a server's work for now; that is what the trial is about. */
const failed = () => undefined;
