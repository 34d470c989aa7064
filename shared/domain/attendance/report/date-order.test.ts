import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../time/civil-date.ts";
import { findDateOrder } from "./date-order.ts";
import { readStamp, type Stamp } from "./stamp.ts";

const stamps = (...texts: readonly string[]): Stamp[] =>
  texts.flatMap((text) => {
    const stamp = readStamp(text);
    return stamp ? [stamp] : [];
  });

const april = { order: "day-first", on: "2026-04-03" };
const march = { order: "month-first", on: "2026-03-04" };

describe("which number of a date is the day", () => {
  it.each<readonly [string, readonly string[], string | undefined, object]>([
    [
      "is settled by one past 12",
      ["3/4/2026, 9:00:00", "13/4/2026, 9:00:00"],
      undefined,
      { is: "settled", order: "day-first" },
    ],
    [
      "is settled by one past 12 in the middle",
      ["3/4/26, 9:00:00 AM", "3/14/26, 9:00:00 AM"],
      undefined,
      { is: "settled", order: "month-first" },
    ],
    [
      "does not matter when both are the same",
      ["9/9/2022, 9:00:00"],
      undefined,
      { is: "settled", order: "day-first" },
    ],
    ["is settled by dots", ["03.04.2026, 09:00:00"], undefined, { is: "settled", order: "day-first" }],
    [
      "is settled when the other way the meeting would last for weeks",
      ["3/4/2026, 23:00:00", "4/4/2026, 1:00:00"],
      undefined,
      { is: "settled", order: "day-first" },
    ],
    ["is open otherwise", ["3/4/2026, 9:00:00"], undefined, { is: "open", readings: [april, march] }],
    [
      "is settled by the planned date",
      ["3/4/2026, 9:00:00"],
      "2026-03-04",
      { is: "settled", order: "month-first" },
    ],
    [
      "is open when the planned date is neither",
      ["3/4/2026, 9:00:00"],
      "2026-05-01",
      { is: "open", readings: [april, march] },
    ],
    [
      "is not taken from the planned date against the file",
      ["13/4/2026, 9:00:00"],
      "2026-03-04",
      { is: "settled", order: "day-first" },
    ],
    [
      "cannot be both",
      ["13/4/2026, 9:00:00", "4/13/2026, 9:00:00"],
      undefined,
      { is: "contradictory", index: 1 },
    ],
  ])("%s", (_what, texts, on, expected) => {
    expect(findDateOrder(stamps(...texts), on === undefined ? undefined : civilDate(on))).toEqual(expected);
  });
});
