import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../time/civil-date.ts";
import { whenDue } from "./when-due.ts";

describe("the part of the list that something stands in", () => {
  it.each([
    ["yesterday's", "2026-11-23", "2026-11-24", "overdue"],
    ["today's", "2026-11-24", "2026-11-24", "this-week"],
    ["Sunday's, on the Tuesday before", "2026-11-29", "2026-11-24", "this-week"],
    ["the next Monday's, on the Tuesday before", "2026-11-30", "2026-11-24", "later"],
    ["the next Friday's, on a Saturday", "2026-12-04", "2026-11-28", "this-week"],
    ["the Monday's after that, on a Sunday", "2026-12-07", "2026-11-29", "later"],
    ["what has no date", undefined, "2026-11-24", "no-date"],
  ])("%s", (_name, dueOn, today, when) => {
    expect(whenDue(dueOn === undefined ? undefined : civilDate(dueOn), civilDate(today))).toBe(when);
  });
});
