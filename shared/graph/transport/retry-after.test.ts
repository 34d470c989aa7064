import { expect, it } from "@jest/globals";
import { retryAt } from "./retry-after.ts";

const now = new Date("2026-11-24T15:30:00.250Z");

it.each([
  ["seconds", "120", "2026-11-24T15:32:00.250Z"],
  ["no seconds at all", "0", "2026-11-24T15:30:00.250Z"],
  ["seconds between blanks", " 5 ", "2026-11-24T15:30:05.250Z"],
  ["more seconds than a date can hold, which counts as a year", "9".repeat(20), "2027-11-24T15:30:00.250Z"],
  ["a date as HTTP writes it", "Tue, 24 Nov 2026 15:31:00 GMT", "2026-11-24T15:31:00.000Z"],
  ["a date that has passed", "Tue, 24 Nov 2026 15:00:00 GMT", "2026-11-24T15:00:00.000Z"],
  ["a date in the oldest form, which names no zone", "Tue Nov 24 15:31:00 2026", "2026-11-24T15:31:00.000Z"],
])("Graph may name when to come back as %s", (_name, header, expected) => {
  expect(retryAt(header, now)?.toISOString()).toBe(expected);
});

it.each([
  ["nothing", undefined],
  ["an empty text", ""],
  ["a word", "soon"],
  ["a number below nought", "-1"],
  ["a fraction", "1.5"],
])("%s names no instant", (_name, header) => {
  expect(retryAt(header, now)).toBeUndefined();
});
