import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { links, phonics, tuesdayEdition, wordsOf } from "../../chat.fixture.ts";
import { cardBytes } from "../card-size.ts";
import { fullItem } from "../worst-case.fixture.ts";
import { editionChannelCard } from "./edition-channel.card.ts";
import { editionMarker } from "./edition-marker.ts";

const today = civilDate("2026-11-24");

describe("the briefing in the heads' channel", () => {
  it("shows what is for all heads, what to do first", () => {
    expect(wordsOf(editionChannelCard(tuesdayEdition(), { today, links }))).toEqual([
      "Tuesday briefing, 24 November",
      "2 items for all heads, 1 to do. Some items are for particular schools or posts: Show mine has yours.",
      "Cover for moderation day",
      "Return the cover form, due Friday 27 November",
      "[Done]",
      "Safeguarding audit window",
      "[Noted]",
      "[Show mine]",
      "[Open in Beacon]",
    ]);
  });

  it("carries nothing of an item for some heads only, not even in its data", () => {
    const json = JSON.stringify(editionChannelCard(tuesdayEdition(), { today, links }));
    for (const secret of ["phonics", "Phonics", "Send your autumn check"]) expect(json).not.toContain(secret);
  });

  it("says so when every item is for some heads only", () => {
    expect(wordsOf(editionChannelCard(tuesdayEdition([phonics]), { today, links }))).toEqual([
      "Tuesday briefing, 24 November",
      "This week's items are for particular schools or posts: Show mine has yours.",
      "[Show mine]",
      "[Open in Beacon]",
    ]);
  });

  it("can be found again by its edition's mark, and by no other's", () => {
    const json = JSON.stringify(editionChannelCard(tuesdayEdition(), { today, links }));
    expect(json).toContain(editionMarker(tuesdayEdition().id));
    expect(editionMarker(tuesdayEdition().id)).toBe("beacon-edition-2026-11-24");
  });

  it("names the year of an edition of another year", () => {
    const card = editionChannelCard(tuesdayEdition(), { today: civilDate("2027-01-05"), links });
    expect(wordsOf(card)[0]).toBe("Tuesday briefing, 24 November 2026");
  });

  it.each([10, 40])("stays under 28 KB with %s items at their limits", (count) => {
    const items = Array.from({ length: count }, (_, id) => fullItem(id));
    const card = editionChannelCard(tuesdayEdition(items), { today, links });
    expect(cardBytes(card)).toBeLessThanOrEqual(28 * 1024);
    if (count === 40)
      expect(wordsOf(card)).toContainEqual(expect.stringMatching(/^And \d+ more in Beacon\.$/));
  });
});
