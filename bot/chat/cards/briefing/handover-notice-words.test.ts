import { describe, expect, it } from "@jest/globals";
import type { HandoverNews } from "../../../../shared/domain/briefing/handover/handover.ts";
import type { HandoverNotice } from "../../../../shared/domain/briefing/handover/ports.ts";
import type { PersonId } from "../../../../shared/domain/directory/person.ts";
import { coverForm } from "../../chat.fixture.ts";
import { handoverNoticeText } from "./handover-notice-words.ts";

const today = "2026-11-25";
const notice = (news: HandoverNews, changes: Partial<HandoverNotice> = {}): HandoverNotice => ({
  ...{ news, to: "priya" as PersonId, item: coverForm, byName: "Hana Cole", note: "" },
  between: ["hana" as PersonId, "priya" as PersonId],
  ...changes,
});

describe("what the activity feed says of an item handed over", () => {
  it.each([
    ["handed", "Hana Cole hands you “Return the cover form”, due Friday 27 November"],
    ["done", "Hana Cole has done “Return the cover form”, which you handed on"],
    ["taken-back", "Hana Cole has taken “Return the cover form” back: you need not do it"],
    ["handed-back", "Hana Cole has handed “Return the cover form” back to you, due Friday 27 November"],
  ] as const)("%s", (news, words) => {
    expect(handoverNoticeText(notice(news), today)).toBe(words);
  });

  it("holds the note, as far as there is room", () => {
    expect(handoverNoticeText(notice("handed", { note: "Ask Tom" }), today)).toBe(
      "Hana Cole hands you “Return the cover form”, due Friday 27 November: Ask Tom",
    );
    const long = handoverNoticeText(notice("handed", { note: "word ".repeat(60) }), today);
    expect(long).toMatch(/27 November: word word .*…$/);
    expect(long.length).toBeLessThanOrEqual(150);
  });
});
