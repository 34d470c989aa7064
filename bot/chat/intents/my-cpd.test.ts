import { describe, expect, it } from "@jest/globals";
import type { MeetingId } from "../../../shared/domain/meetings/ids.ts";
import { aCourse, anAudience, meetingEvidence } from "../../../shared/testing/builders.ts";
import { inMemoryCourses } from "../../../shared/testing/in-memory-courses.ts";
import type { InMemoryPorts } from "../../../shared/testing/in-memory-ports.ts";
import { aTurn, cardOf, wordsOf } from "../chat.fixture.ts";
import { replyToText } from "../conversation.ts";
import { dsl, networkWorld } from "../meetings-chat.fixture.ts";

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
      "[More about it]",
      "Thursday 14 January 2027, 2pm to 3:30pm",
      "Online",
      "[More about it]",
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
