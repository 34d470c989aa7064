import { createHmac } from "node:crypto";
import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { aMeeting } from "../../../testing/builders.ts";
import type { MeetingId } from "../../meetings/ids.ts";
import type { Meeting } from "../../meetings/meeting.ts";
import { type CheckInCode, codeLifeMilliseconds, codeOf, shownCode, stepAt, typedCode } from "./code.ts";
import { judgeCode } from "./judge-code.ts";

const sign = (text: string) => createHmac("sha256", "the trust's own").update(text).digest();
const foreign = (text: string) => createHmac("sha256", "another trust's").update(text).digest();

/** From 2pm to 3:30pm on Tuesday 1 December, in the hall; maths is next door at the same time. */
const dsl = aMeeting("dsl", { mode: "in-person" });
const maths = aMeeting("maths", { mode: "both" });
const at = (clock: string) => new Date(`2026-12-01T${clock}Z`);
const codeAt = (meeting: Meeting, clock: string, by = sign) => codeOf(meeting.id, stepAt(at(clock)), by);

function judged(
  code: CheckInCode | undefined,
  clock: string,
  { meetings = [dsl, maths], asked }: { meetings?: Meeting[]; asked?: string } = {},
): string {
  const answer = judgeCode(code, { meetings, asked: asked as MeetingId, now: at(clock) }, sign);
  return "meeting" in answer ? answer.meeting.id : answer.refusal;
}

describe("a code on the screen of a meeting", () => {
  it.each([
    ["while it stands there", "14:05:00", "14:05:29", "dsl"],
    ["sent by somebody who scanned at the last second", "14:05:29", "14:05:59", "dsl"],
    ["when another has come and gone since", "14:05:29", "14:06:00", "check-in.old-code"],
    ["sent to a friend, who is in a lesson", "14:05:00", "14:35:00", "check-in.old-code"],
    ["half an hour before the meeting", "13:30:00", "13:30:10", "dsl"],
    ["a quarter of an hour after it", "15:44:50", "15:44:59", "dsl"],
    ["sent when check-in has closed", "15:44:50", "15:45:00", "check-in.closed"],
    ["sent on the same evening", "14:05:00", "21:00:00", "check-in.closed"],
    ["from before any screen showed one", "13:29:10", "13:30:10", "check-in.unknown-code"],
  ])("lets in for a minute at most: %s (shown at %s, sent at %s): %s", (_name, shown, sent, expected) => {
    expect(judged(codeAt(dsl, shown), sent)).toBe(expected);
  });

  it("is of use for a minute at most, whenever it was shown and sent", () => {
    expect(codeLifeMilliseconds).toBe(60_000);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 89 * 60_000 }),
        fc.integer({ min: 0, max: 600_000 }),
        (from, later) => {
          const shown = new Date(dsl.startsAt.getTime() + from);
          const sent = new Date(shown.getTime() + later);
          const code = codeOf(dsl.id, stepAt(shown), sign);
          const lets = "meeting" in judgeCode(code, { meetings: [dsl], now: sent }, sign);
          if (later < 30_000) expect(lets).toBe(true);
          if (later >= 60_000) expect(lets).toBe(false);
        },
      ),
    );
  });

  it.each([
    ["of another meeting", codeAt(maths, "14:05:00"), "check-in.other-meeting"],
    ["made with another key", codeAt(dsl, "14:05:00", foreign), "check-in.unknown-code"],
    ["made up", "K7MPQ4" as CheckInCode, "check-in.unknown-code"],
    ["that can be none", undefined, "check-in.unknown-code"],
    ["of its own", codeAt(dsl, "14:05:00"), "dsl"],
  ])("a picture that names a meeting, with a code %s: %s, %s", (_name, code, expected) => {
    expect(judged(code, "14:05:10", { asked: "dsl" })).toBe(expected);
  });

  it("typed without a meeting says which it is", () => {
    expect(judged(codeAt(maths, "14:05:00"), "14:05:10")).toBe("maths");
    expect(judged(codeAt(dsl, "14:05:00"), "14:05:10")).toBe("dsl");
  });

  it.each<[string, Partial<Meeting>, string, string]>([
    ["too early", {}, "13:29:59", "check-in.not-open"],
    ["too late", {}, "15:45:00", "check-in.closed"],
    ["called off", { status: "cancelled" }, "14:05:00", "meeting.cancelled"],
    ["a draft", { status: "draft" }, "14:05:00", "meeting.not-found"],
    ["online", { mode: "online" }, "14:05:00", "check-in.online"],
    ["closed by its lead already", { status: "closed" }, "15:40:00", "dsl"],
    ["there", {}, "14:05:00", "dsl"],
  ])("of a meeting that is %s (%j at %s): %s", (_name, changes, clock, expected) => {
    const meetings = [{ ...dsl, ...changes }];
    expect(judged(codeAt(dsl, clock), clock, { meetings, asked: "dsl" })).toBe(expected);
  });

  it("of a meeting that nobody knows is refused as that", () => {
    expect(judged(codeAt(dsl, "14:05:00"), "14:05:00", { asked: "gone" })).toBe("meeting.not-found");
  });
});

describe("the six characters of a code", () => {
  it("change every half minute, and hold nothing that looks like another", () => {
    const steps = Array.from({ length: 2000 }, (_, step) => codeOf(dsl.id, step, sign));
    expect(new Set(steps).size).toBe(2000);
    for (const code of steps) expect(code).toMatch(/^[34679CDFGHJKMNPQRTVWXY]{6}$/);
  });

  it("are drawn evenly: no character comes half as often or twice as often as it should", () => {
    const counts = new Map<string, number>();
    for (let step = 0; step < 2200; step++)
      for (const letter of codeOf(dsl.id, step, sign)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    expect(counts.size).toBe(22);
    for (const count of counts.values()) {
      expect(count).toBeGreaterThan(450);
      expect(count).toBeLessThan(750);
    }
  });

  it.each([
    ["k7mpq4", "K7MPQ4"],
    [" K7M PQ4 ", "K7MPQ4"],
    ["K7M-PQ4", "K7MPQ4"],
    ["K7MPQ", undefined],
    ["K7MPQ44", undefined],
    ["K7MPQ1", undefined],
    ["' or 1", undefined],
    ["", undefined],
  ])("“%s” is read as %s", (typed, read) => {
    expect(typedCode(typed)).toBe(read);
  });

  it("stand in two groups on the screen", () => {
    expect(shownCode("K7MPQ4")).toBe("K7M PQ4");
  });
});
