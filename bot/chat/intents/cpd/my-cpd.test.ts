import { describe, expect, it } from "@jest/globals";
import type { MeetingId } from "../../../../shared/domain/meetings/ids.ts";
import { aCourse, anAudience, meetingEvidence } from "../../../../shared/testing/builders.ts";
import { inMemoryCourses } from "../../../../shared/testing/in-memory-courses.ts";
import type { InMemoryPorts } from "../../../../shared/testing/in-memory-ports.ts";
import { aTurn, cardOf, wordsOf } from "../../chat.fixture.ts";
import { replyToButton, replyToText } from "../../conversation.ts";
import { dsl, networkWorld } from "../../meetings-chat.fixture.ts";

const dsls = anAudience({ roles: ["dsl"] });
const meetings = ["dsl-november", "dsl-january"] as MeetingId[];
const courses = [
  aCourse("update", { title: "DSL update", mandatoryFor: dsls, renewal: { kind: "yearly" }, meetings }),
  aCourse("recording", {
    title: "Safeguarding update",
    mandatoryFor: anAudience({ allStaff: true }),
    renewal: { kind: "yearly" },
    dueBy: "11-13",
    ways: [{ kind: "recording" }],
  }),
  aCourse("maths", { title: "Mixed-age maths", optionalFor: anAudience({ roles: ["maths-lead"] }) }),
];
const world = (): InMemoryPorts => ({ ...networkWorld(), courses: inMemoryCourses(...courses) });
const ask = (text: string, ports = world(), seen: { isPrivate?: boolean } = {}) =>
  replyToText(
    text,
    aTurn({ person: dsl, ports, ...(seen.isPrivate === false ? { place: "channel", ...seen } : {}) }),
  );

describe("asking what CPD one still owes", () => {
  it("invariant 5: shows what, why, by when and the next dates, what is overdue first", async () => {
    expect(wordsOf(cardOf(await ask("what CPD do I still owe?")))).toEqual([
      "2 courses to do, one of them overdue",
      "Safeguarding update · Overdue",
      "Because you are DSL and maths lead at Flax Bourton; was due Friday 13 November; its recording will do.",
      "DSL update",
      "Because you are DSL at Flax Bourton; due Saturday 19 December; two sessions left, both online, one of them after that date.",
      "Thursday 26 November, 2pm to 3:30pm",
      "Online",
      "[Register]",
      "Thursday 14 January 2027, 2pm to 3:30pm",
      "Online",
      "[Register]",
      "1 course is optional for you.",
      "[Open in Beacon]",
    ]);
  });

  it("says that nothing is owed, and never that optional is", async () => {
    const ports = { ...world(), courses: inMemoryCourses(...courses.slice(2)) };
    expect(wordsOf(cardOf(await ask("my cpd", ports)))).toEqual([
      "You owe nothing",
      "1 course is optional for you.",
      "[Open in Beacon]",
    ]);
  });

  it("takes off what was attended", async () => {
    const ports = world();
    ports.clock.set("2026-11-27T09:00:00Z");
    await ports.evidence.add([meetingEvidence("there", { meeting: "dsl-november", person: dsl })]);
    expect(wordsOf(cardOf(await ask("my training", ports)))).not.toContain("DSL update");
  });

  it("invariant 7: says nothing personal in a channel", async () => {
    const card = cardOf(await ask("what CPD do I still owe?", world(), { isPrivate: false }));
    expect(wordsOf(card)).toEqual([
      "The answer is different for each of you, so I don't show it here for all.",
      "[Show only to me]",
      "[Ask me in our chat]",
    ]);
  });
});

describe("registering for a session from the card", () => {
  const press = (meeting: string, ports: InMemoryPorts, person = dsl) =>
    replyToButton({ verb: "cpd.register", data: { meeting } }, aTurn({ person, ports }));

  it("says so, and shows the same card as it then stands", async () => {
    const ports = world();
    const words = wordsOf(cardOf(await press("dsl-november", ports)));
    expect(words.slice(0, 2)).toEqual([
      "You are registered for DSL network, Thursday 26 November, 2pm.",
      "2 courses to do, one of them overdue",
    ]);
    const at = words.indexOf("Thursday 26 November, 2pm to 3:30pm");
    expect(words.slice(at, at + 3)).toEqual([
      "Thursday 26 November, 2pm to 3:30pm",
      "You are coming.",
      "[More about it]",
    ]);
  });

  it("invariant 2: pressed twice counts once", async () => {
    const ports = world();
    await press("dsl-november", ports);
    await press("dsl-november", ports);
    const rows = await ports.invitations.listOf(dsl);
    expect(rows.filter(({ meeting }) => meeting === "dsl-november").map(({ reply }) => reply?.kind)).toEqual([
      "accepted",
    ]);
  });

  it.each([
    ["a meeting that has been cancelled", "dsl-november", "This meeting has been cancelled."],
    ["one for other posts", "for-others", "This meeting is for other schools or posts."],
    ["none there is", "nowhere", "This meeting is no longer there. Somebody may have removed it."],
  ])("on an old card says why not: %s", async (_what, meeting, note) => {
    const ports = world();
    const found = await ports.meetings.find("dsl-november" as MeetingId);
    if (!found) throw new Error("The meeting is gone.");
    await ports.meetings.save({ ...found.value, status: "cancelled" }, found.version);
    await ports.meetings.create({ ...found.value, id: "for-others" as MeetingId });
    expect(wordsOf(cardOf(await press(meeting, ports)))[0]).toBe(note);
  });
});
