import { describe, expect, it } from "@jest/globals";
import type { CpdNotice } from "../../../../shared/domain/cpd/ports.ts";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { cpdNoticeLabel, cpdNoticeText } from "./cpd-notice-words.ts";

const today = civilDate("2026-11-24");
const item = (title: string, dueOn: string, person = "bo"): CpdNotice["items"][number] => ({
  ...{ title, dueOn: civilDate(dueOn), person: person as never },
});
const notice = (changes: Partial<CpdNotice>): CpdNotice => ({
  ...{ to: "bo" as never, day: today, items: [item("Fire safety", "2026-12-01")] },
  ...changes,
});
const over = item("Prevent", "2026-11-02");
const ofStaffAt = "100001" as never;

describe("what the feed says of CPD that is owed", () => {
  it.each<[string, Partial<CpdNotice>, string, string]>([
    ["what is due, and when", {}, "Fire safety is due Tuesday 1 December.", "Fire safety"],
    ["on the day", { items: [item("Prevent", "2026-11-24")] }, "Prevent is due today.", "Prevent"],
    ["what is overdue", { items: [over] }, "Prevent was due Monday 2 November.", "Prevent"],
    [
      "several at once, with the first of them",
      { items: [over, item("Fire safety", "2026-12-01")] },
      "2 courses to do, one of them overdue. First Prevent, was due Monday 2 November.",
      "2 courses",
    ],
    [
      "who asked for it",
      { items: [over], by: "Hana Cole" },
      "Hana Cole reminds you: Prevent was due Monday 2 November.",
      "Prevent",
    ],
    [
      "to a head, of one member of staff",
      { ofStaffAt, items: [over] },
      "1 of your staff still owes Prevent, which was due Monday 2 November.",
      "Prevent",
    ],
    [
      "to a head, of all their staff in one course",
      { ofStaffAt, items: [over, item("Prevent", "2026-11-03", "ann")] },
      "2 of your staff still owe Prevent, which was due Monday 2 November.",
      "Prevent",
    ],
    [
      "to a head, of several courses",
      { ofStaffAt, items: [over, item("Fire safety", "2026-11-03", "ann")] },
      "2 of your staff have overdue CPD: Prevent was due Monday 2 November.",
      "2 courses of your staff",
    ],
  ])("%s", (_name, changes, text, label) => {
    expect(cpdNoticeText(notice(changes), today)).toBe(text);
    expect(cpdNoticeLabel(notice(changes))).toBe(label);
  });

  it("fits into what Teams shows, however long titles and names are", () => {
    const long = item("Safeguarding ".repeat(9), "2025-09-30");
    const by = "Wilhelmina Featherstonehaugh-Cholmondeley";
    const other = item("Prevent", "2026-12-20", "ann");
    for (const items of [[long], [long, other]])
      for (const changes of [{ items }, { items, by }, { items, ofStaffAt }])
        expect(cpdNoticeText(notice(changes), today).length).toBeLessThanOrEqual(150);
  });
});
