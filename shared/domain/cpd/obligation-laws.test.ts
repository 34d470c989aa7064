import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { aPerson, courseEvidence, meetingEvidence } from "../../testing/builders.ts";
import type { Evidence } from "../attendance/evidence.ts";
import { buildDirectory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { MeetingId } from "../meetings/ids.ts";
import { addDays, civilDate } from "../time/civil-date.ts";
import { cpdOf, type Obligation } from "./obligation.ts";
import { people, randomTrust } from "./random-trust.fixture.ts";
import { type SlowWorld, slowReckoning } from "./slow-reckoning.fixture.ts";

const numRuns = Number(process.env.BEACON_TRUSTS ?? 200);
const patience = 600_000;

function reckon(world: SlowWorld) {
  const known = new Map(world.meetings.map((meeting) => [meeting.id, meeting]));
  const own = <Row extends { person: PersonId }>(rows: readonly Row[]) =>
    rows.filter(({ person }) => person === world.person);
  return cpdOf(
    {
      person: world.person as PersonId,
      invitations: [],
      evidence: own(world.evidence),
      exemptions: own(world.exemptions),
    },
    {
      directory: buildDirectory({
        schools: world.schools,
        people: people.map((id) => aPerson(id)),
        posts: world.posts,
      }),
      courses: world.courses,
      meeting: (id: MeetingId) => known.get(id),
      attendedShare: 0.75,
      now: new Date(`${world.today}T12:00:00Z`),
    },
  );
}

/** As the slow reckoning writes it. */
function lines(world: SlowWorld): string[] {
  const { obligations, offers } = reckon(world);
  const posts = (because: Obligation["because"]) =>
    because
      .map(({ id }) => id)
      .sort()
      .join(" ");
  const order = ({ id }: { id: string }) => world.courses.findIndex((course) => course.id === id);
  return [
    ...obligations.map(({ course, standing, dueOn, completedOn, sessions, because }) => ({
      at: order(course),
      line: `${course.id} ${standing} ${dueOn ?? "for good"} ${completedOn ?? "-"} ${sessions.length}: ${posts(because)}`,
    })),
    ...offers.map(({ course, completedOn, sessions, because }) => ({
      at: order(course),
      line: `${course.id} optional ${completedOn ?? "-"} ${sessions.length}: ${posts(because)}`,
    })),
  ]
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line);
}

const law = (name: string, holds: (world: SlowWorld) => void) =>
  it(
    name,
    () => {
      fc.assert(fc.property(randomTrust, holds), { numRuns });
    },
    patience,
  );
const isOwing = ({ standing }: Obligation) => ["owed", "overdue", "impossible"].includes(standing);
const standings = (world: SlowWorld) =>
  new Map(reckon(world).obligations.map((each) => [each.course.id, each]));

describe(`obligations in ${numRuns} random trusts`, () => {
  law("are those of an independent, slow and obvious reckoning", (world) => {
    expect(lines(world)).toEqual(slowReckoning(world));
  });

  it(
    "are tried on trusts in which everything stands in every way",
    () => {
      const found = fc
        .sample(randomTrust, { numRuns: 200, seed: 5 })
        .flatMap(slowReckoning)
        .map((line) => line.split(" ")[1]);
      expect([...new Set(found)].sort()).toEqual([
        "exempt",
        "impossible",
        "met",
        "optional",
        "overdue",
        "owed",
      ]);
    },
    patience,
  );

  law("invariant 5: nothing is owed and offered at once, and each course stands once", (world) => {
    const { obligations, offers } = reckon(world);
    const courses = [...obligations, ...offers].map(({ course }) => course.id);
    expect(courses).toHaveLength(new Set(courses).size);
  });

  law("invariant 5: what is mandatory carries its posts, or the person is named", (world) => {
    for (const { because, course } of reckon(world).obligations)
      expect(because.length > 0 || course.mandatoryFor.people.some((person) => person === world.person)).toBe(
        true,
      );
  });

  law("more evidence of attendance never un-completes", (world) => {
    const at = new Date(`${world.today}T13:00:00Z`);
    const person = world.person;
    const more: Evidence[] = [
      ...world.meetings.flatMap(({ id: meeting, startsAt, endsAt }) => [
        meetingEvidence(`more ${meeting}`, {
          meeting,
          person,
          at,
          observed: { kind: "teams-report", intervals: [{ from: startsAt, to: endsAt }] },
        }),
        meetingEvidence(`there ${meeting}`, { meeting, person, at }),
        meetingEvidence(`word ${meeting}`, {
          meeting,
          person,
          at,
          observed: { kind: "word", word: "present" },
        }),
      ]),
      ...world.courses.map(({ id: course }) => courseEvidence(`more ${course}`, { course, person, at })),
    ];
    const known = standings({ ...world, evidence: [...world.evidence, ...more] });
    for (const { course, standing } of reckon(world).obligations)
      if (standing === "met") expect(known.get(course.id)?.standing).toBe("met");
  });

  law("invariant 6: the order of evidence does not matter", (world) => {
    expect(lines({ ...world, evidence: [...world.evidence].reverse() })).toEqual(lines(world));
  });

  law("the order of posts, courses and exemptions does not matter", (world) => {
    const turned = {
      ...world,
      posts: [...world.posts].reverse(),
      exemptions: [...world.exemptions].reverse(),
    };
    expect(lines(turned)).toEqual(lines(world));
  });

  law("who is exempt owes nothing of that course", (world) => {
    const exempt = world.courses.map(({ id: course }) => ({
      ...{ id: `all ${course}` as never, course, person: world.person as PersonId },
      ...{ because: "On leave", until: civilDate(world.today), by: "central" as PersonId, at: new Date(0) },
    }));
    expect(reckon({ ...world, exemptions: exempt }).obligations.filter(isOwing)).toEqual([]);
  });

  law("who has left owes nothing and is offered nothing", (world) => {
    const yesterday = addDays(civilDate(world.today), -1);
    const posts = world.posts
      .filter(({ startsOn }) => startsOn <= yesterday)
      .map((post) => ({ ...post, endsOn: yesterday }));
    if (!posts.some(({ person }) => person === world.person)) return;
    expect(reckon({ ...world, posts })).toEqual({ obligations: [], offers: [] });
  });

  law("another person's evidence changes nothing", (world) => {
    const own = world.evidence.filter(({ person }) => person === world.person);
    expect(lines({ ...world, evidence: own })).toEqual(lines(world));
  });

  law("one more post takes no obligation away", (world) => {
    const [last, ...fewer] = world.posts;
    if (!last) return;
    const all = standings(world);
    for (const { course, because } of reckon({ ...world, posts: fewer }).obligations)
      if (because.length > 0) expect(all.has(course.id)).toBe(true);
  });
});
