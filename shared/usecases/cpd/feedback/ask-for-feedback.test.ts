import { describe, expect, it } from "@jest/globals";
import type { FeedbackCards } from "../../../domain/cpd/feedback/ports.ts";
import type { Closure, ClosureId } from "../../../domain/directory/closure.ts";
import type { MeetingId } from "../../../domain/meetings/ids.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { aMeeting, anInvitation, meetingEvidence } from "../../../testing/builders.ts";
import { type InMemoryPorts, inMemoryPorts, type World } from "../../../testing/in-memory-ports.ts";
import { ben, threeHeads } from "../../../testing/three-heads.ts";
import { askForFeedback } from "./ask-for-feedback.ts";
import { giveFeedback } from "./give-feedback.ts";

const register = (meeting: string, ...people: string[]) =>
  people.map((person) => meetingEvidence(`${meeting} ${person}`, { meeting, person }));

/** On Tuesday 1 December Asha and Ben were at one meeting, Asha and Carys at another; it is Wednesday, 9am. */
const world = (changes: World = {}): InMemoryPorts =>
  inMemoryPorts({
    ...threeHeads,
    now: "2026-12-02T09:00:00Z",
    meetings: [aMeeting("dsl"), aMeeting("maths")],
    evidence: [...register("dsl", "asha", "ben"), ...register("maths", "asha", "carys")],
    ...changes,
  });

const holiday = (changes: Partial<Closure> = {}): Closure => ({
  ...{ id: "closed" as ClosureId, kind: "school-holiday", name: "Closed" },
  ...{ from: civilDate("2026-12-02"), to: civilDate("2026-12-03") },
  ...changes,
});

describe("asking for feedback", () => {
  it("puts one card into everybody's chat, whatever the number of meetings, and asks nobody twice", async () => {
    const to = world();
    expect(await askForFeedback(to)).toEqual({ cards: 3, notices: 0 });
    expect([...to.sent.cards].sort()).toEqual(["asha: dsl maths", "ben: dsl", "carys: maths"]);
    expect(await askForFeedback(to)).toEqual({ cards: 0, notices: 0 });
    expect(to.sent.cards).toHaveLength(3);
  });

  it.each([
    ["before 9am", "2026-12-02T08:59:00Z", 0],
    ["on the evening of the meeting", "2026-12-01T20:00:00Z", 0],
    ["on a Saturday", "2026-12-05T09:00:00Z", 0],
    ["six days later, when the register came late", "2026-12-08T09:00:00Z", 3],
    ["a week later", "2026-12-09T09:00:00Z", 0],
  ])("goes by the time: %s (%s), %d cards", async (_name, now, cards) => {
    expect((await askForFeedback(world({ now }))).cards).toBe(cards);
  });

  it("waits for the end of a school's holidays, and asks the others meanwhile", async () => {
    const to = world({ closures: [holiday({ school: "ubley" as never })] });
    expect((await askForFeedback(to)).cards).toBe(2);
    to.clock.set("2026-12-04T09:00:00Z");
    expect(await askForFeedback(to)).toEqual({ cards: 1, notices: 0 });
    expect(to.sent.cards.at(-1)).toBe("asha: dsl maths");
  });

  it("asks nobody who was absent, sent apologies, or is no longer in the directory", async () => {
    const to = world({
      invitations: [anInvitation("dsl", "carys"), anInvitation("dsl", "dev", { reply: apologies })],
      meetings: [aMeeting("dsl", { status: "closed" })],
      evidence: register("dsl", "ben", "somebody-who-left"),
    });
    await askForFeedback(to);
    expect(to.sent.cards).toEqual(["ben: dsl"]);
  });

  it("asks of no meeting that was called off", async () => {
    expect(await askForFeedback(world({ meetings: [aMeeting("dsl", { status: "cancelled" })] }))).toEqual({
      cards: 0,
      notices: 0,
    });
  });

  it("leaves out who has answered in the tab already", async () => {
    const to = world({ meetings: [aMeeting("dsl")] });
    const answers = { worth: "yes", change: "yes", pitch: "right" } as const;
    await giveFeedback(to, { person: ben, meeting: "dsl" as MeetingId, answers });
    await askForFeedback(to);
    expect(to.sent.cards).toEqual(["asha: dsl"]);
  });

  it("tells who has no chat with the bot in their activity feed", async () => {
    const to = { ...world(), feedbackCards: { show: async (person: string) => person !== "asha" } };
    expect(await askForFeedback(to)).toEqual({ cards: 2, notices: 2 });
    expect(to.sent.told).toEqual(["feedback dsl asha", "feedback maths asha"]);
  });

  it("invariant 2: a server cut off among its cards leaves the rest to a notice, and nobody to two cards", async () => {
    const to = world({ meetings: [aMeeting("dsl")], evidence: register("dsl", "asha", "ben", "carys") });
    const show: FeedbackCards["show"] = async (person, meetings) => {
      if (person === "ben") throw new Error("cut off");
      return to.feedbackCards.show(person, meetings);
    };
    await expect(askForFeedback({ ...to, feedbackCards: { show } })).rejects.toThrow(
      "Some could not be asked for feedback yet.",
    );
    expect(await askForFeedback(to)).toEqual({ cards: 0, notices: 0 });
    to.clock.set("2026-12-02T09:05:00Z");
    expect(await askForFeedback(to)).toEqual({ cards: 0, notices: 3 });
    expect(to.sent.cards).toEqual(["asha: dsl"]);
    expect(await askForFeedback(to)).toEqual({ cards: 0, notices: 0 });
  });

  it("invariant 2: of two servers at once, one asks", async () => {
    const to = world();
    await Promise.all([askForFeedback(to), askForFeedback(to)]);
    await askForFeedback(to);
    const asked = to.sent.cards.flatMap((card) => {
      const [person, meetings = ""] = card.split(": ");
      return meetings.split(" ").map((meeting) => `${person} ${meeting}`);
    });
    expect(asked.sort()).toEqual(["asha dsl", "asha maths", "ben dsl", "carys maths"]);
  });
});

const apologies = { kind: "apologies", at: new Date("2026-11-30T09:00:00Z"), by: "dev" } as never;
