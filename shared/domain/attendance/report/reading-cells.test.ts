import { describe, expect, it } from "@jest/globals";
import { civilDateTime } from "../../time/civil-date-time.ts";
import { readDuration } from "./duration.ts";
import { bareName } from "./name.ts";
import { readStamp, wallTime } from "./stamp.ts";

describe("a date and time as Teams writes it", () => {
  it.each([
    ["13/11/2025, 13:28:41", "day-first", "2025-11-13T13:28:41"],
    ["14/11/22, 09:29:07", "day-first", "2022-11-14T09:29:07"],
    ["7/20/23, 4:16:29 PM", "month-first", "2023-07-20T16:16:29"],
    ["7/20/23, 4:16:29\u202fPM", "month-first", "2023-07-20T16:16:29"],
    // What Excel writes for that space in letters that have none.
    ["7/20/23, 4:16:29?PM", "month-first", "2023-07-20T16:16:29"],
    ["9/9/2022, 12:28:10 AM", "month-first", "2022-09-09T00:28:10"],
    ["9/9/2022, 12:28:10 pm", "month-first", "2022-09-09T12:28:10"],
    ["3/10/2025, 8:00:48 p. m.", "day-first", "2025-10-03T20:00:48"],
    ["03.10.2025, 08:00:48", "day-first", "2025-10-03T08:00:48"],
    ["2025-10-03 08:00:48", "month-first", "2025-10-03T08:00:48"],
  ] as const)("%s", (text, order, expected) => {
    const stamp = readStamp(text);
    expect(civilDateTime((stamp && wallTime(stamp, order)) ?? 0)).toBe(expected);
  });

  it.each([
    "",
    "13/11/2025",
    "13:28:41",
    "13/11/2025, 25:00:00",
    "13/11/2025, 13:28:41 PM",
    "1/2/3, 10:00:00",
  ])("is not “%s”", (text) => {
    expect(readStamp(text)).toBeUndefined();
  });

  it.each([
    ["29/02/2025, 10:00:00", "day-first"],
    ["13/11/2025, 10:00:00", "month-first"],
    ["01/01/1999, 10:00:00", "day-first"],
  ] as const)("names a day that there is, of this century: not %s", (text, order) => {
    const stamp = readStamp(text);
    expect(stamp && wallTime(stamp, order)).toBeUndefined();
  });
});

describe("a duration", () => {
  it.each([
    ["2h 2m 50s", 7_370],
    ["19m 26s", 1_166],
    ["3h", 10_800],
    ["1h 7s", 3_607],
    ["26m", 1_560],
    ["0s", 0],
    ["2 godz. 19 min 19 s", 8_359],
    ["2 godz. 19 min 19 sek.", 8_359],
    ["", undefined],
    ["forty", undefined],
    ["40", undefined],
    ["40m and more", undefined],
    ["-5m", undefined],
  ])("%s is %s seconds", (text, seconds) => {
    expect(readDuration(text)).toBe(seconds);
  });
});

describe("a name without what is added to it", () => {
  it.each([
    ["JANSSENS JAN (EXT)", "JANSSENS JAN"],
    ["Bell, Ash (Guest)", "Bell, Ash"],
    ["Bell, Ash (External) (Unverified)", "Bell, Ash"],
    ["[Diocese] Bell, Ash", "Bell, Ash"],
    [" 441174960123 (Unverified)", "441174960123"],
    ["Bell (Maths)", "Bell (Maths)"],
    ["(Guest)", "(Guest)"],
  ])("%s", (shown, bare) => {
    expect(bareName(shown)).toBe(bare);
  });
});
