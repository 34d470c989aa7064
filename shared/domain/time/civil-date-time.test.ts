import { describe, expect, it } from "@jest/globals";
import { type CivilDateTime, londonInstantOf } from "./civil-date-time.ts";

describe("a time on the wall, in England (invariant 8)", () => {
  it.each([
    ["2026-11-24T15:30:05", "2026-11-24T15:30:05.000Z"],
    ["2026-06-23T15:30:05", "2026-06-23T14:30:05.000Z"],
    ["2026-03-29T02:00:10", "2026-03-29T01:00:10.000Z"],
  ])("%s is %s", (shown, instant) => {
    expect(londonInstantOf(shown as CivilDateTime).toISOString()).toBe(instant);
  });
});
