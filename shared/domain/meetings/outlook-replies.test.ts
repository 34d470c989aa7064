import { expect, it } from "@jest/globals";
import { aMeeting, anInvitation } from "../../testing/builders.ts";
import type { PersonId } from "../directory/person.ts";
import type { Expectation, Reply } from "./invitation.ts";
import { withOutlookReply } from "./outlook-replies.ts";

const meeting = aMeeting("m");
const [before, then, after] = ["2026-11-23T09:00:00Z", "2026-11-24T09:00:00Z", "2026-11-25T09:00:00Z"].map(
  (text) => new Date(text),
);
const inBeacon = (kind: Reply["kind"], more: Partial<Reply> = {}): Reply => ({
  kind,
  at: then as Date,
  door: "tab",
  by: "ann" as PersonId,
  ...more,
});
const answered = (
  reply: Reply | undefined,
  kind: "accepted" | "tentative" | "declined",
  at = after,
  expectation: Expectation = "mandatory",
) =>
  withOutlookReply(meeting, anInvitation("m", "ann", { expectation, ...(reply ? { reply } : {}) }), {
    kind,
    at: at as Date,
  }).reply;

it.each([
  ["a first answer", undefined, "accepted", { kind: "accepted", door: "outlook", by: "ann", at: after }],
  ["a later answer", inBeacon("accepted"), "tentative", { kind: "tentative", door: "outlook" }],
  [
    "declining what one must come to, as apologies without a reason",
    inBeacon("accepted"),
    "declined",
    { kind: "apologies" },
  ],
])("an answer in Outlook counts: %s", (_name, reply, kind, expected) => {
  expect(answered(reply, kind as "accepted")).toMatchObject(expected);
});

it("declining what one may come to is declining", () => {
  expect(answered(undefined, "declined", after, "optional")?.kind).toBe("declined");
});

it.each([
  ["an earlier answer than the one in Beacon", inBeacon("apologies", { reason: "Ill" }), "accepted", before],
  ["an answer of the same instant", inBeacon("tentative"), "accepted", then],
  ["declining, after apologies with a reason", inBeacon("apologies", { reason: "Ill" }), "declined", after],
  [
    "declining, after a representative was named",
    inBeacon("represented", { representative: "bo" as PersonId }),
    "declined",
    after,
  ],
  ["accepting again, which would cost one's turn", inBeacon("waiting"), "accepted", after],
] as const)("an answer in Outlook changes nothing: %s", (_name, reply, kind, at) => {
  expect(answered(reply, kind, at)).toBe(reply);
});

it("an answer counts for nothing once the meeting has begun or is called off", () => {
  const row = anInvitation("m", "ann");
  const late = { kind: "accepted", at: new Date("2026-12-01T14:00:00Z") } as const;
  expect(withOutlookReply(meeting, row, late)).toBe(row);
  const early = { kind: "accepted", at: new Date("2026-11-24T09:00:00Z") } as const;
  expect(withOutlookReply({ ...meeting, status: "cancelled" }, row, early)).toBe(row);
});
