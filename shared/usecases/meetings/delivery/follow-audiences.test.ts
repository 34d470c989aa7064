import { describe, expect, it } from "@jest/globals";
import { buildDirectory, type Directory } from "../../../domain/directory/directory.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { Meeting } from "../../../domain/meetings/meeting.ts";
import { aMeeting, anAudience, aPerson, aPost, aSchool } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { deliverWaitingMeetings } from "./deliver-waiting-meetings.ts";
import { followAudiences } from "./follow-audiences.ts";

const schools = [aSchool({ urn: "100001" }), aSchool({ urn: "100002", phase: "secondary" })];
const people = ["ada", "ben", "cal", "dee"].map((id) => aPerson(id));
const posts = [
  aPost("ada", "dsl", "100001"),
  aPost("ben", "dsl", "100002"),
  aPost("cal", "teacher", "100001"),
];
const sent = { wanted: 1, delivered: 0, events: [] };
const meetings: readonly Meeting[] = [
  aMeeting("dsl", { mandatoryFor: anAudience({ roles: ["dsl"] }), outlook: sent }),
  aMeeting("primary", { mandatoryFor: anAudience({ roles: ["dsl"], phases: ["primary"] }), outlook: sent }),
  aMeeting("over", {
    mandatoryFor: anAudience({ roles: ["dsl"] }),
    startsAt: new Date("2026-11-23T14:00:00Z"),
    endsAt: new Date("2026-11-23T15:00:00Z"),
  }),
  aMeeting("draft", { status: "draft", mandatoryFor: anAudience({ roles: ["dsl"] }) }),
];

/** A trust in which the meetings have gone out, and a way to go on with another directory. */
async function world() {
  const before = buildDirectory({ schools, people, posts });
  const ports = inMemoryPorts({ schools, people, posts, meetings });
  await deliverWaitingMeetings(ports);
  const told = ports.organiserCalendar.messages.length;
  const becomes = async (changes: Partial<Directory>, { isFirstRun = false } = {}) => {
    const directory = buildDirectory({ schools, people, posts, ...changes });
    const later: InMemoryPorts = {
      ...ports,
      directory: { ...ports.directory, current: async () => directory },
    };
    const { concerned } = await followAudiences(later, isFirstRun ? undefined : before);
    await deliverWaitingMeetings(later);
    const lines = ports.organiserCalendar.messages
      .slice(told)
      .map(({ kind, address }) => `${kind} ${address}`)
      .sort();
    return { concerned, told: lines };
  };
  return { ports, becomes };
}

describe("somebody's posts change", () => {
  it("asks a newcomer to the meetings to come, and writes to nobody else", async () => {
    const { becomes, ports } = await world();
    expect(await becomes({ posts: [...posts, aPost("dee", "dsl", "100002")] })).toEqual({
      concerned: ["dsl"],
      told: ["forwarded dee@trust.example"],
    });
    const row = { meeting: "dsl" as MeetingId, year: "2026-27" as never, person: "dee" as never };
    expect(await ports.invitations.find(row)).toMatchObject({
      expectation: "mandatory",
      as: [{ role: "dsl", school: "100002" }],
    });
  });

  it("takes a leaver out, and writes to nobody else", async () => {
    const { becomes } = await world();
    const leaving = [aPost("ada", "dsl", "100001", { to: "2026-11-30" }), ...posts.slice(1)];
    expect(await becomes({ posts: leaving })).toEqual({
      concerned: ["dsl", "primary"],
      told: ["removed ada@trust.example", "removed ada@trust.example"],
    });
  });

  it("goes by the posts held on the meeting's day", async () => {
    const { becomes } = await world();
    const later = [...posts, aPost("dee", "dsl", "100002", { from: "2026-12-02" })];
    expect(await becomes({ posts: later })).toEqual({ concerned: [], told: [] });
  });

  it("or a school's phase asks and takes out whom the audience then reaches", async () => {
    const { becomes } = await world();
    const grown = [aSchool({ urn: "100001" }), aSchool({ urn: "100002" })];
    expect(await becomes({ schools: grown })).toEqual({
      concerned: ["primary"],
      told: ["forwarded ben@trust.example"],
    });
  });

  it("while no server ran is seen by the next that starts", async () => {
    const { becomes } = await world();
    const joined = { posts: [...posts, aPost("dee", "dsl", "100001")] };
    const { concerned } = await becomes(joined, { isFirstRun: true });
    expect(concerned).toEqual(["dsl", "primary"]);
  });
});

describe("nothing has changed", () => {
  it("so that no meeting is handed to Outlook", async () => {
    const { ports } = await world();
    const first = await followAudiences(ports, undefined);
    expect(first.concerned).toEqual([]);
    expect((await followAudiences(ports, first.seen)).concerned).toEqual([]);
  });
});
