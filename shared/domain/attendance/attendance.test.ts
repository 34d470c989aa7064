import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { attendanceSentence } from "../../sentences/meetings/attendance.ts";
import { aPerson, meetingEvidence } from "../../testing/builders.ts";
import { buildDirectory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { ReplyKind } from "../meetings/invitation.ts";
import type { MeetingStatus } from "../meetings/meeting.ts";
import { type AttendanceCase, attendanceOf } from "./attendance.ts";
import { type MeetingEvidence, type MeetingObservation, registerWords } from "./evidence.ts";

/** An hour from 2pm on Tuesday 1 December 2026. */
const meeting = {
  startsAt: new Date("2026-12-01T14:00:00Z"),
  endsAt: new Date("2026-12-01T15:00:00Z"),
  status: "scheduled" as MeetingStatus,
};
const clock = (time: string) => new Date(`2026-12-01T${time}:00Z`);
const report = (...spans: [string, string][]): MeetingObservation => ({
  kind: "teams-report",
  intervals: spans.map(([from, to]) => ({ from: clock(from), to: clock(to) })),
});
const word = (said: (typeof registerWords)[number], because?: string): MeetingObservation => ({
  kind: "word",
  word: said,
  ...(because ? { because } : {}),
});
const directory = buildDirectory({
  schools: [],
  people: [aPerson("lead", "Carys Lee"), aPerson("bo", "Bo Lin")],
  posts: [],
});

let made = 0;
const seen = (observed: MeetingObservation, at = "2026-12-01T16:00:00Z"): MeetingEvidence =>
  meetingEvidence(`e${++made}`, { at: new Date(at), observed, by: "lead" });

const rule = (evidence: readonly MeetingEvidence[], changes: Partial<AttendanceCase> = {}) =>
  attendanceOf({ meeting, evidence, hasRegister: true, attendedShare: 0.75, ...changes });
const said = (evidence: readonly MeetingEvidence[], changes: Partial<AttendanceCase> = {}) => {
  const attendance = rule(evidence, changes);
  return `${attendance.outcome}: ${attendanceSentence(attendance, { directory, today: "2026-12-03" })}`;
};

describe("how somebody's part in an hour's meeting is recorded, and why", () => {
  it.each([
    [0.75, 45],
    [0.55, 33],
    [0.6, 36],
    [0.01, 1],
    [1, 60],
  ])("from the share that the trust sets: of %s it takes %s minutes", (attendedShare, needed) => {
    expect(rule([], { attendedShare }).neededMinutes).toBe(needed);
  });

  it.each<[string, MeetingObservation[], string]>([
    [
      "38 of 60 minutes are not enough",
      [report(["14:05", "14:43"])],
      "partly: 38 of 60 minutes by the Teams report; 45 needed.",
    ],
    ["45 are enough", [report(["14:00", "14:45"])], "attended: 45 of 60 minutes by the Teams report."],
    ["44 are not", [report(["14:00", "14:44"])], "partly: 44 of 60 minutes by the Teams report; 45 needed."],
    [
      "waiting before and talking on after count for nothing",
      [report(["13:30", "14:10"], ["14:50", "16:00"])],
      "partly: 20 of 60 minutes by the Teams report; 45 needed.",
    ],
    [
      "first join to last leave is not attendance",
      [report(["14:00", "14:05"], ["14:55", "15:00"])],
      "partly: 10 of 60 minutes by the Teams report; 45 needed.",
    ],
    [
      "a laptop and a phone at once count once",
      [report(["14:00", "14:30"], ["14:10", "14:30"]), report(["14:20", "14:40"])],
      "partly: 40 of 60 minutes by the Teams report; 45 needed.",
    ],
    [
      "two reports of one meeting come together",
      [report(["14:00", "14:25"]), report(["14:30", "15:00"])],
      "attended: 55 of 60 minutes by the Teams report.",
    ],
    [
      "who came only after the end was absent",
      [report(["15:00", "15:40"])],
      "absent: 0 of 60 minutes by the Teams report; 45 needed.",
    ],
    [
      "a check-in in the room outranks minutes",
      [report(["14:00", "14:05"]), { kind: "check-in" }],
      "attended: Checked in in the room.",
    ],
    [
      "invariant 6: a human's word outranks the report, and says who, when and why",
      [report(["14:00", "14:20"]), word("present", "Two at one screen")],
      "attended: Carys Lee marked this present on Tuesday 1 December: Two at one screen.",
    ],
  ])("%s", (_name, observed, expected) => {
    expect(said(observed.map((each) => seen(each)))).toBe(expected);
  });

  it("invariant 6: the newest human word outranks the older", () => {
    expect(
      said([
        seen(word("absent"), "2026-12-01T16:00:00Z"),
        seen(word("excused", "jury service"), "2026-12-02T09:00:00Z"),
      ]),
    ).toBe("excused: Carys Lee marked this excused on Wednesday 2 December: jury service.");
  });

  it.each<[string, ReplyKind | undefined, MeetingStatus, boolean, string]>([
    [
      "represented",
      "represented",
      "scheduled",
      true,
      "represented: Somebody else is to come instead, by the reply to the invitation.",
    ],
    [
      "with apologies",
      "apologies",
      "closed",
      true,
      "apologies: Could not come, by the reply to the invitation.",
    ],
    [
      "not known before its register is done",
      "accepted",
      "scheduled",
      true,
      "unknown: Nothing is recorded yet.",
    ],
    ["absent once it is", "accepted", "closed", true, "absent: On no register of this meeting."],
    ["not known where no register was kept", undefined, "closed", false, "unknown: Nothing is recorded yet."],
  ])("who was not seen is %s", (_name, kind, status, hasRegister, expected) => {
    expect(
      said([], { ...(kind ? { reply: { kind } } : {}), meeting: { ...meeting, status }, hasRegister }),
    ).toBe(expected);
  });

  it.each<[string, MeetingObservation[], MeetingStatus, string]>([
    [
      "as announced while nothing is known of it",
      [],
      "scheduled",
      "represented: Bo Lin is to come instead, by the reply to the invitation.",
    ],
    ["once the other came", [{ kind: "check-in" }], "scheduled", "represented: Bo Lin came instead."],
    [
      "also when the other came for a part only",
      [report(["14:00", "14:20"])],
      "scheduled",
      "represented: Bo Lin came instead.",
    ],
    [
      "not when the other is marked absent: it is apologies",
      [word("absent")],
      "scheduled",
      "apologies: Could not come and sent Bo Lin, who did not come.",
    ],
    [
      "not when the other is on no register of a closed meeting",
      [],
      "closed",
      "apologies: Could not come and sent Bo Lin, who did not come.",
    ],
  ])("who sent somebody instead is represented %s", (_name, observed, status, expected) => {
    expect(
      said([], {
        reply: { kind: "represented", representative: "bo" as PersonId },
        evidenceOfRepresentative: observed.map((each) => seen(each)),
        meeting: { ...meeting, status },
      }),
    ).toBe(expected);
  });

  it("who came although they had sent somebody attended", () => {
    const sent = { kind: "represented", representative: "bo" as PersonId } as const;
    expect(rule([seen({ kind: "check-in" })], { reply: sent }).outcome).toBe("attended");
  });

  it("a dispute changes nothing by itself and waits until somebody has given their word on it", () => {
    const dispute = seen({ kind: "dispute", because: "I was in the room" }, "2026-12-02T09:00:00Z");
    const before = seen(word("absent"), "2026-12-01T16:00:00Z");
    expect(rule([before, dispute])).toMatchObject({ outcome: "absent", dispute: { id: dispute.id } });
    expect(rule([before, dispute, seen(word("present"), "2026-12-03T09:00:00Z")])).not.toHaveProperty(
      "dispute",
    );
  });
});

describe("laws of attendance", () => {
  const minute = (at: number) => new Date(meeting.startsAt.getTime() + at * 60_000);
  const interval = fc
    .tuple(fc.integer({ min: -30, max: 90 }), fc.integer({ min: 0, max: 70 }))
    .map(([from, length]) => ({ from: minute(from), to: minute(from + length) }));
  const machine = fc.oneof(
    fc.record({
      kind: fc.constantFrom("teams-report" as const, "file" as const),
      intervals: fc.array(interval, { maxLength: 4 }),
    }),
    fc.constant({ kind: "check-in" as const }),
  );
  const human = fc.oneof(
    fc.record({ kind: fc.constant("word" as const), word: fc.constantFrom(...registerWords) }),
    fc.constant({ kind: "dispute" as const, because: "I was there" }),
  );
  const evidenceOf = (observed: fc.Arbitrary<MeetingObservation>) =>
    fc
      .array(fc.tuple(observed, fc.integer({ min: 0, max: 3 })), { maxLength: 7 })
      .map((all) =>
        all.map(([each, day], index) =>
          meetingEvidence(`l${index}`, { at: new Date(Date.UTC(2026, 11, 2 + day)), observed: each }),
        ),
      );
  const anything = evidenceOf(fc.oneof(machine, human));

  it("invariant 6: the order in which evidence came in does not matter", () => {
    fc.assert(
      fc.property(
        anything.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const { grounds, ...rest } = rule(all);
          expect(rule(shuffled)).toMatchObject({ ...rest, grounds: { by: grounds.by } });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("what machines see besides never makes somebody who attended one who did not", () => {
    fc.assert(
      fc.property(anything, evidenceOf(machine), (all, more) => {
        const added = more.map((each) => ({ ...each, id: `more ${each.id}` as typeof each.id }));
        if (rule(all).outcome === "attended") expect(rule([...all, ...added]).outcome).toBe("attended");
      }),
      { numRuns: 300 },
    );
  });

  it("a reply and what is seen of another person never make anybody attend, or keep them from it", () => {
    const reply = fc.record({
      kind: fc.constantFrom("accepted" as const, "apologies" as const, "represented" as const),
      representative: fc.constant("bo" as PersonId),
    });
    fc.assert(
      fc.property(anything, anything, reply, (own, others, given) => {
        const isThere = (changes: Partial<AttendanceCase>) => rule(own, changes).outcome === "attended";
        expect(isThere({ reply: given, evidenceOfRepresentative: others })).toBe(isThere({}));
      }),
      { numRuns: 300 },
    );
  });

  it("minutes are those of the meeting's window, counted one by one", () => {
    fc.assert(
      fc.property(fc.array(interval, { minLength: 1, maxLength: 6 }), (intervals) => {
        const there = Array.from({ length: 60 }, (_, at) =>
          intervals.some(({ from, to }) => from <= minute(at) && minute(at + 1) <= to),
        ).filter(Boolean).length;
        expect(rule([seen({ kind: "file", intervals })]).minutes).toBe(there);
      }),
      { numRuns: 300 },
    );
  });

  it("a human's word stands whatever machines saw, and whenever they saw it (invariant 6)", () => {
    fc.assert(
      fc.property(evidenceOf(machine), fc.constantFrom(...registerWords), (all, said) => {
        const outcome = { present: "attended" }[said as string] ?? said;
        expect(rule([seen(word(said), "2026-12-01T15:01:00Z"), ...all]).outcome).toBe(outcome);
      }),
      { numRuns: 300 },
    );
  });
});
