import { afterAll, beforeAll, describe, expect, it, jest } from "@jest/globals";
import type { Beacon } from "../../bot/compose.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { MeetingId } from "../../shared/domain/meetings/ids.ts";
import { aMeeting, aPerson, aPost, aSchool, meetingEvidence } from "../../shared/testing/builders.ts";
import { askForFeedback } from "../../shared/usecases/cpd/feedback/ask-for-feedback.ts";
import { closeFeedback } from "../../shared/usecases/cpd/feedback/close-feedback.ts";
import { giveFeedback } from "../../shared/usecases/cpd/feedback/give-feedback.ts";
import { caller } from "../security/caller.ts";
import { type BeaconWorld, beaconWorld } from "../world/beacon-world.ts";

jest.setTimeout(120_000);

const ids = Array.from(
  { length: 45 },
  (_, at) => `cccccccc-0000-4000-8000-${String(at + 1).padStart(12, "0")}`,
);
const [first = "", second = ""] = ids;
const meeting = "dsl" as MeetingId;
const creation = { "POST /sites/{site}/lists/{list}/items": 1 };
const change = { "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 1 };

/** 45 people were at a meeting on Tuesday 1 December; it is Wednesday, 9am. The steps follow each other. */
describe("a week of feedback on a meeting of 45", () => {
  let world: BeaconWorld;
  let beacon: Beacon;

  beforeAll(async () => {
    world = await beaconWorld({
      now: "2026-12-02T09:00:00Z",
      schools: [aSchool({ urn: "100001" })],
      people: ids.map((id) => aPerson(id)),
      posts: ids.map((id) => aPost(id, "dsl", "100001")),
      meetings: [aMeeting(meeting, { title: "DSL network" })],
      evidence: ids.map((person) => meetingEvidence(`seen ${person}`, { meeting, person })),
    });
    beacon = await world.open();
  });
  afterAll(async () => {
    await beacon.close();
    await world.close();
  });

  /** What something asked of Graph, by operation. */
  async function requests(run: () => Promise<unknown>) {
    beacon.graphRequests.reset();
    await run();
    return beacon.graphRequests.byOperation();
  }

  it("asks everybody by one card each, with one request to Graph to begin and two for each twenty people", async () => {
    expect(await requests(() => askForFeedback(beacon.ports))).toEqual({
      ...creation,
      "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 6,
    });
    const { posts, notifications } = await world.outbox();
    expect(new Set(posts.map(({ conversationId }) => conversationId)).size).toBe(45);
    expect(posts).toHaveLength(45);
    expect(notifications).toEqual([]);
  });

  it("asks nothing of Graph when there is nobody left to ask", async () => {
    expect(await requests(() => askForFeedback(beacon.ports))).toEqual({});
    expect(await requests(() => closeFeedback(beacon.ports))).toEqual({});
  });

  it("keeps an answer by one request, and a changed one by one", async () => {
    const give = (worth: "yes" | "no") =>
      giveFeedback(beacon.ports, {
        ...{ person: first as PersonId, meeting },
        answers: { worth, change: "yes", pitch: "right" },
      });
    expect(await requests(() => give("yes"))).toEqual(creation);
    expect(await requests(() => give("no"))).toEqual(change);
    expect(await requests(() => give("no"))).toEqual({});
  });

  it.each<[string, Parameters<ReturnType<typeof caller>>[1]]>([
    ["one's own CPD", "GET /api/cpd/mine"],
    ["Home", "GET /api/home"],
  ])("is pointed to from %s until it is answered, with no request to Graph", async (_of, line) => {
    const call = caller(world, beacon, {});
    const pointed = async (person: string) => (await call(person, line)).body.feedback;
    const asked = await requests(async () => {
      expect(await pointed(second)).toEqual([{ meeting: "dsl", title: "DSL network", until: "2026-12-09" }]);
      expect(await pointed(first)).toEqual([]);
    });
    expect(asked).toEqual({});
  });

  it("tells who blocked the bot in their activity feed instead", async () => {
    await world.tenant.app.inject({
      ...{ method: "POST", url: "/_admin/blocked" },
      payload: { userIds: [first] },
    });
    const other = "maths" as MeetingId;
    await beacon.ports.meetings.create(aMeeting(other, { title: "Maths network" }));
    await beacon.ports.evidence.add([meetingEvidence("seen maths", { meeting: other, person: first })]);
    expect(await askForFeedback(beacon.ports)).toEqual({ cards: 0, notices: 1 });
    expect((await world.outbox()).notifications).toMatchObject([
      {
        userId: first,
        text: "How was Maths network? Three questions, and nobody sees whose the answers are.",
      },
    ]);
  });

  it("closes by one request a meeting, after which nothing in SharePoint tells whose an answer is", async () => {
    world.clock.set("2026-12-09T09:10:00Z");
    expect(await requests(() => closeFeedback(beacon.ports))).toEqual({
      "PATCH /sites/{site}/lists/{list}/items/{item}/fields": 2,
    });
    const kept = [
      ...beacon.mirror.list("Feedback 2026-27").all(),
      ...beacon.mirror.list("Feedback rounds").all(),
    ];
    expect(kept).toHaveLength(3);
    expect((await caller(world, beacon, {})(second, "GET /api/cpd/mine")).body.feedback).toEqual([]);
    const text = JSON.stringify(kept.map(({ fields }) => fields));
    for (const id of ids) expect(text).not.toContain(id);
    expect(text).not.toContain('Salt":"');
  });
});
