import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../../shared/domain/time/civil-date.ts";
import { timeNamed } from "./time-named.ts";

/** A Wednesday. */
const today = civilDate("2026-11-25");
const spanOf = (text: string, on = today) => {
  const span = timeNamed(text, on)?.span;
  return span && (span.from === span.to ? span.from : `${span.from} to ${span.to}`);
};

describe("days as people type them", () => {
  it.each([
    ["send my apologies for thursday", "2026-11-26"],
    ["apologies for Thurs", "2026-11-26"],
    ["i cant make weds", "2026-11-25"],
    ["i cant make thrusday", "2026-11-26"],
    ["what's on tomorow", "2026-11-26"],
    ["whats on tommorrow", "2026-11-26"],
    ["what is on today", "2026-11-25"],
    ["next tuesday", "2026-12-01"],
    ["tuesday week", "2026-12-08"],
    ["a week on tuesday", "2026-12-08"],
    ["on 3 December", "2026-12-03"],
    ["on the 3rd", "2026-12-03"],
    ["the 14th of jan", "2027-01-14"],
    ["3/12", "2026-12-03"],
    ["fri 4th december", "2026-12-04"],
    ["14.01.27", "2027-01-14"],
    ["in two weeks", "2026-12-09"],
    ["this week", "2026-11-25 to 2026-11-29"],
    ["what's on next week for maths", "2026-11-30 to 2026-12-06"],
    ["the week after next", "2026-12-07 to 2026-12-13"],
    ["in the next fortnight", "2026-11-25 to 2026-12-08"],
    ["this month", "2026-11-25 to 2026-11-30"],
    ["next month", "2026-12-01 to 2026-12-31"],
    ["find a time for the DSL network in January", "2027-01-01 to 2027-01-31"],
    ["in janurary", "2027-01-01 to 2027-01-31"],
    ["in february", "2027-02-01 to 2027-02-28"],
    ["in november", "2026-11-25 to 2026-11-30"],
  ])("“%s” is %s", (text, expected) => {
    expect(spanOf(text)).toBe(expected);
  });

  it.each([
    "next SENDCO meeting",
    "may I come",
    "who is coming to the 2pm",
    "the first match",
    "second opinion",
  ])("“%s” names no day", (text) => {
    expect(spanOf(text)).toBeUndefined();
  });

  it("are those of the coming year when this year's have gone by", () => {
    expect(spanOf("on 3 March", civilDate("2026-12-30"))).toBe("2027-03-03");
    expect(spanOf("the 31st", civilDate("2027-02-01"))).toBe("2027-03-31");
    expect(spanOf("in february", civilDate("2027-12-01"))).toBe("2028-02-01 to 2028-02-29");
  });

  it("leave the rest of the question as it was", () => {
    expect(timeNamed("what's on next week for maths", today)?.text).toBe("what's  thattime  for maths");
    expect(timeNamed("send my apologies for Thursday", today)?.text).toBe("send my apologies  thattime");
  });
});
