import { expect, it } from "@jest/globals";
import { aMeeting } from "../../../../shared/testing/builders.ts";
import { meetingNoticeText } from "./meeting-notice-words.ts";

const dsl = aMeeting("m", { title: "DSL network" });
const reading = {
  preWorkMinutes: 12,
  preReading: [{ label: "KCSIE, part one", address: "https://x.example" }],
};

it.each([
  ["a reminder says when", "week", dsl, "DSL network: Tuesday 1 December, 2pm to 3:30pm."],
  [
    "and what to do before",
    "day",
    { ...dsl, ...reading },
    "DSL network: Tuesday 1 December, 2pm to 3:30pm. Before it: 12 minutes of reading, KCSIE, part one",
  ],
  [
    "without a document it is preparation",
    "week",
    { ...dsl, preWorkMinutes: 1 },
    "DSL network: Tuesday 1 December, 2pm to 3:30pm. Before it: 1 minute of preparation",
  ],
  ["a place", "place", dsl, "There is a place for you at DSL network: Tuesday 1 December, 2pm to 3:30pm."],
  [
    "no place",
    "no-place",
    { ...dsl, ...reading },
    "DSL network is full: you are on the waiting list for Tuesday 1 December, 2pm to 3:30pm.",
  ],
] as const)("the feed's words: %s", (_name, notice, meeting, expected) => {
  expect(meetingNoticeText(notice, meeting, "2026-11-24")).toBe(expected);
});

it("they fit into what Teams shows, however long a title is", () => {
  const long = { ...dsl, ...reading, title: "Safeguarding ".repeat(30) };
  for (const notice of ["week", "day", "place", "no-place"] as const)
    expect(meetingNoticeText(notice, long, "2026-11-24").length).toBeLessThanOrEqual(150);
});
