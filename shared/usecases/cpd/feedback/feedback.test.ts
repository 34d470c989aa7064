import { describe, expect, it } from "@jest/globals";
import type { FeedbackAnswers } from "../../../domain/cpd/feedback/feedback.ts";
import type { PersonId } from "../../../domain/directory/person.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import type { NetworkId } from "../../../domain/networks/network.ts";
import {
  aCourse,
  aMeeting,
  aNetwork,
  aPerson,
  aPost,
  aSchool,
  meetingEvidence,
} from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { acting } from "../../../testing/three-heads.ts";
import { closeFeedback } from "./close-feedback.ts";
import { giveFeedback } from "./give-feedback.ts";
import { listMyFeedback } from "./list-my-feedback.ts";
import { openFeedback } from "./open-feedback.ts";
import { readMeetingFeedback, readNetworkFeedback, readTrustFeedback } from "./read-feedback.ts";

const good: FeedbackAnswers = { worth: "yes", change: "yes", pitch: "right" };
const poor: FeedbackAnswers = { worth: "no", change: "no", pitch: "too-much" };
const dsl = "dsl" as MeetingId;
const primaries = Array.from({ length: 9 }, (_, at) => `p${at}`);
const secondaries = ["s0", "s1", "s2"];
const lead = "lead" as PersonId;
const central = acting("officer" as PersonId, "Trust.Manage");

/** Nine of primaries and three of secondaries were at the DSL network on Tuesday 1 December; it is Wednesday, 9am. */
const world = (): InMemoryPorts =>
  inMemoryPorts({
    now: "2026-12-02T09:00:00Z",
    schools: [aSchool({ urn: "1" }), aSchool({ urn: "2", phase: "secondary" })],
    people: [...primaries, ...secondaries, "lead", "absent"].map((id) => aPerson(id)),
    posts: [
      ...primaries.map((person) => aPost(person, "dsl", "1")),
      ...secondaries.map((person) => aPost(person, "dsl", "2")),
    ],
    networks: [aNetwork("dsl", { leads: [lead] }), aNetwork("maths", { leads: ["other" as PersonId] })],
    meetings: [
      aMeeting("dsl", { network: "dsl" as NetworkId }),
      aMeeting("dsl-2", {
        network: "dsl" as NetworkId,
        startsAt: new Date("2026-12-08T14:00:00Z"),
        endsAt: new Date("2026-12-08T15:00:00Z"),
      }),
    ],
    courses: [aCourse("update", { title: "DSL update", meetings: [dsl] })],
    evidence: ["dsl", "dsl-2"].flatMap((meeting) =>
      [...primaries, ...secondaries].map((person) =>
        meetingEvidence(`${meeting} ${person}`, { meeting, person }),
      ),
    ),
  });
const give = (to: InMemoryPorts, person: string, answers = good, meeting = dsl) =>
  giveFeedback(to, { person: person as PersonId, meeting, answers });
const codeOf = (result: { ok: true } | { ok: false; code: string }) => (result.ok ? "ok" : result.code);

describe("giving feedback", () => {
  it("invariant 2: is kept once, and the second time replaces the first", async () => {
    const to = world();
    expect(codeOf(await give(to, "p0"))).toBe("ok");
    expect(codeOf(await give(to, "p0", poor))).toBe("ok");
    expect(
      (await to.feedback.listFor({ id: dsl, year: "2026-27" as never })).map(({ answers }) => answers),
    ).toEqual([poor]);
    const open = await openFeedback(to, { person: "p0" as PersonId, meeting: dsl });
    expect(open.ok && open.value.answers).toEqual(poor);
  });

  it("keeps meeting, phase and answers, and neither person nor time", async () => {
    const to = world();
    await give(to, "s0");
    const [row] = await to.feedback.listFor({ id: dsl, year: "2026-27" as never });
    expect(Object.keys(row ?? {}).sort()).toEqual(["answers", "key", "meeting", "phase", "year"]);
    expect(row).toMatchObject({ meeting: "dsl", phase: "secondary", answers: good });
    expect(JSON.stringify(row)).not.toContain("s0");
  });

  it.each([
    ["of a meeting that does not exist", "p0", "gone", "2026-12-02T09:00:00Z", "meeting.not-found"],
    ["of somebody who was not there", "absent", "dsl", "2026-12-02T09:00:00Z", "feedback.not-attended"],
    ["before the next morning", "p0", "dsl", "2026-12-01T18:00:00Z", "feedback.not-open"],
    ["of a meeting to come", "p0", "dsl-2", "2026-12-02T09:00:00Z", "feedback.not-open"],
    ["after a week", "p0", "dsl", "2026-12-09T09:00:00Z", "feedback.closed"],
  ])("is refused %s: %s, %s at %s, %s", async (_name, person, meeting, now, code) => {
    const to = world();
    to.clock.set(now);
    expect(codeOf(await give(to, person, good, meeting as MeetingId))).toBe(code);
  });

  it("shows somebody what they can still answer, with their own answers", async () => {
    const to = world();
    await give(to, "p0");
    const mine = await listMyFeedback(to, { person: "p0" as PersonId });
    expect(mine.map(({ meeting, answers }) => [meeting.id, answers])).toEqual([["dsl", good]]);
    expect(await listMyFeedback(to, { person: "absent" as PersonId })).toEqual([]);
  });
});

describe("closing feedback", () => {
  it("comes ten minutes after its week, once, and throws away what could tell whose an answer is", async () => {
    const to = world();
    await give(to, "p0");
    to.clock.set("2026-12-09T09:09:59Z");
    expect(await closeFeedback(to)).toEqual([]);
    to.clock.set("2026-12-09T09:10:00Z");
    expect(await closeFeedback(to)).toEqual(["dsl"]);
    expect(await closeFeedback(to)).toEqual([]);
    expect((await to.feedbackRounds.find(dsl))?.value).toEqual({
      ...{ meeting: "dsl", year: "2026-27", asked: [] },
      closed: { at: new Date("2026-12-09T09:10:00Z"), pool: '["dsl",["update"]]' },
    });
  });
});

describe("what came of feedback", () => {
  async function closed(answered: readonly string[]): Promise<InMemoryPorts> {
    const to = world();
    for (const person of answered) await give(to, person, person.startsWith("s") ? poor : good);
    to.clock.set("2026-12-09T09:10:00Z");
    await closeFeedback(to);
    return to;
  }

  it("is not shown while answers come in, so that nobody sees the figures grow", async () => {
    const to = world();
    for (const person of primaries) await give(to, person);
    const read = await readMeetingFeedback(to, { actor: acting(lead), meeting: dsl });
    expect(read.ok && [read.value.standing, read.value.result]).toEqual(["open", undefined]);
  });

  it("is shown to the lead by meeting and network: nine of primaries, and of three secondaries nothing", async () => {
    const to = await closed([...primaries, ...secondaries]);
    const meeting = await readMeetingFeedback(to, { actor: acting(lead), meeting: dsl });
    if (!meeting.ok) throw new Error(meeting.code);
    expect(meeting.value.standing).toBe("closed");
    expect(meeting.value.result).toEqual({
      answers: 9,
      counts: {
        worth: { yes: 9, partly: 0, no: 0 },
        change: { yes: 9, perhaps: 0, no: 0 },
        pitch: { "too-basic": 0, right: 9, "too-much": 0 },
      },
    });
    const network = await readNetworkFeedback(to, { actor: acting(lead), network: "dsl" as NetworkId });
    if (!network.ok) throw new Error(network.code);
    expect(network.value.phases.map(({ phase, result }) => [phase, result?.answers])).toEqual([
      ["primary", 9],
      ["secondary", undefined],
    ]);
    expect(network.value.meetings.map(({ meeting: { id }, standing }) => [id, standing])).toEqual([
      ["dsl-2", "open"],
      ["dsl", "closed"],
    ]);
  });

  it("is nothing at all of four answers, for the central team as for the lead", async () => {
    const to = await closed(primaries.slice(0, 4));
    const meeting = await readMeetingFeedback(to, { actor: acting(lead), meeting: dsl });
    const trust = await readTrustFeedback(to, { actor: central });
    expect(meeting.ok && meeting.value.result).toBeUndefined();
    expect(trust.ok && trust.value.result).toBeUndefined();
  });

  it("is shown to the central team by phase, network and course", async () => {
    const to = await closed([...primaries, ...secondaries]);
    const trust = await readTrustFeedback(to, { actor: central });
    if (!trust.ok) throw new Error(trust.code);
    expect(trust.value.result?.answers).toBe(9);
    expect(trust.value.networks.map(({ network, result }) => [network.id, result?.answers])).toEqual([
      ["dsl", 9],
      ["maths", undefined],
    ]);
    expect(trust.value.courses.map(({ course, result }) => [course.title, result?.answers])).toEqual([
      ["DSL update", 9],
    ]);
  });

  it("invariant 7: is neither another lead's nor a member's to see", async () => {
    const to = await closed(primaries);
    for (const actor of [acting("other" as PersonId), acting("p0" as PersonId)]) {
      expect(codeOf(await readMeetingFeedback(to, { actor, meeting: dsl }))).toBe("meeting.not-yours");
      expect(codeOf(await readNetworkFeedback(to, { actor, network: "dsl" as NetworkId }))).toBe(
        "access.refused",
      );
      expect(codeOf(await readTrustFeedback(to, { actor }))).toBe("access.refused");
    }
    expect(codeOf(await readTrustFeedback(to, { actor: acting(lead) }))).toBe("access.refused");
  });
});
