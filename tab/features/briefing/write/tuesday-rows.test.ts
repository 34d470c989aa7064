import { describe, expect, it } from "@jest/globals";
import { tuesdayRows } from "./tuesday-rows.ts";

describe("choosing the Tuesday", () => {
  it("lists the Tuesdays in order and says why some have no briefing", () => {
    expect(
      tuesdayRows({
        editions: [
          { id: "2026-12-15", status: "scheduled", items: 4 },
          { id: "2027-01-05", items: 0 },
        ],
        skipped: [{ date: "2026-12-22", because: "Christmas holiday" }],
      }),
    ).toEqual([
      { date: "2026-12-15", standing: "Scheduled · 4 items", canWrite: true },
      { date: "2026-12-22", standing: "No briefing: Christmas holiday", canWrite: false },
      { date: "2027-01-05", standing: "Nothing written yet", canWrite: true },
    ]);
  });
});
