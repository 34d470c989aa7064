import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { coverForm, phonics, safeguarding, tuesdayEdition } from "../../chat.fixture.ts";
import { fullItem } from "../worst-case.fixture.ts";
import { editionNotificationText } from "./edition-words.ts";

const today = civilDate("2026-11-24");

describe("the notification of a briefing", () => {
  it("says the first thing to do when all readers read the same", () => {
    expect(editionNotificationText(tuesdayEdition([safeguarding, coverForm]), today)).toBe(
      "Tuesday briefing, 24 November: Return the cover form, due Friday 27 November, and 1 more",
    );
  });

  it("names no item when some are for some readers only", () => {
    expect(editionNotificationText(tuesdayEdition([coverForm, phonics]), today)).toBe(
      "Tuesday briefing, 24 November: what is for you, and what to do by when",
    );
  });

  it("fits the 150 characters of the activity feed", () => {
    const long = { action: { text: "word ".repeat(32), dueOn: civilDate("2026-12-18") } };
    const text = editionNotificationText(tuesdayEdition([fullItem(1, long), fullItem(2)]), today);
    expect(text.length).toBeLessThanOrEqual(150);
    expect(text).toMatch(/…, and 1 more$/);
  });
});
