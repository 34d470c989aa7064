import { type Evidence, isOfMeeting } from "../domain/attendance/evidence.ts";
import type { CheckIns, EvidenceStore, WrongGuesses } from "../domain/attendance/ports.ts";
import {
  isEvidence,
  isMatchDecision,
  isSighting,
  matchedEvidence,
  type Recorded,
  sightingsSeen,
} from "../domain/attendance/sighting.ts";
import { isOfferedOn } from "../domain/cpd/course.ts";
import { evidenceCountsSince } from "../domain/cpd/due.ts";
import type { TakeUpIndex } from "../domain/cpd/ports.ts";
import { type PersonTakeUp, takeUpOf } from "../domain/cpd/take-up/person-take-up.ts";
import { Tally } from "../domain/cpd/take-up/tally.ts";
import { trendSince } from "../domain/cpd/take-up/trend-since.ts";
import type { PersonId } from "../domain/directory/person.ts";
import { attendedShareOf } from "../domain/directory/trust-settings.ts";
import type { Ports } from "../domain/ports.ts";
import { type AcademicYear, academicYearOf } from "../domain/time/academic-year.ts";
import { londonDate } from "../domain/time/london.ts";
import { representativesSeen } from "../usecases/cpd/register/representatives-seen.ts";

export function inMemoryEvidence(...recorded: readonly Recorded[]): EvidenceStore {
  const rows = new Map(recorded.map((each) => [each.id, each]));
  const sightings = () => {
    const all = [...rows.values()];
    return sightingsSeen(all.filter(isSighting), all.filter(isMatchDecision));
  };
  const evidence = (): Evidence[] => [
    ...[...rows.values()].filter(isEvidence),
    ...sightings().flatMap((seen) => matchedEvidence(seen) ?? []),
  ];
  return {
    listFor: async ({ id }) =>
      evidence().flatMap((each) => (isOfMeeting(each) && each.meeting === id ? [each] : [])),
    listAt: async ({ id }, person) =>
      evidence().flatMap((each) =>
        isOfMeeting(each) && each.meeting === id && each.person === person ? [each] : [],
      ),
    hasRegister: async ({ id }) => evidence().some((each) => isOfMeeting(each) && each.meeting === id),
    listOf: async (person, since) =>
      evidence().filter((each) => each.person === person && each.year >= since),
    sightingsAt: async ({ id }) => sightings().filter(({ sighting }) => sighting.meeting === id),
    async add(wanted) {
      for (const each of wanted) if (!rows.has(each.id)) rows.set(each.id, each);
    },
  };
}

/** Everybody counted from nothing whenever somebody asks. */
export const recountedTakeUp = (
  ports: Pick<
    Ports,
    "directory" | "courses" | "exemptions" | "evidence" | "meetings" | "invitations" | "settings" | "clock"
  >,
): TakeUpIndex => ({
  async current() {
    const now = ports.clock.now();
    const today = londonDate(now);
    const directory = await ports.directory.current();
    const all = await ports.courses.list();
    const since = [
      evidenceCountsSince(all, trendSince(today)),
      academicYearOf(today),
    ].sort()[0] as AcademicYear;
    const meetings = new Map((await ports.meetings.list()).map(({ value }) => [value.id, value]));
    const attendedShare = attendedShareOf((await ports.settings.current()).value);
    const registered = new Set<string>();
    for (const meeting of meetings.values())
      if (await ports.evidence.hasRegister(meeting)) registered.add(meeting.id);
    const people = new Map<PersonId, PersonTakeUp>();
    const tally = new Tally(directory);
    for (const person of new Set([
      ...directory.people.map(({ id }) => id),
      ...directory.posts.map((post) => post.person),
    ])) {
      const invitations = await ports.invitations.listOf(person);
      const taken = takeUpOf(
        {
          person,
          invitations,
          seenInstead: await representativesSeen(ports, invitations),
          evidence: await ports.evidence.listOf(person, since),
          exemptions: await ports.exemptions.listOf(person),
        },
        {
          directory,
          courses: all,
          meeting: (id) => meetings.get(id),
          hasRegister: ({ id }) => registered.has(id),
          attendedShare,
          now,
        },
      );
      people.set(person, taken);
      tally.put(undefined, taken);
    }
    const courses = all.filter((course) => isOfferedOn(course, today));
    return { now, directory, courses, tally, of: (person) => people.get(person) };
  },
});

export const inMemoryCheckIns = (evidence: Pick<EvidenceStore, "add">): CheckIns => ({
  record: (checkIn) => evidence.add([checkIn]),
});

export function inMemoryGuesses(): WrongGuesses {
  const people = new Map<PersonId, readonly Date[]>();
  return {
    of: (person) => people.get(person) ?? [],
    note: (person, at) => void people.set(person, [...(people.get(person) ?? []), at]),
  };
}
