import { describe, expect, it } from "@jest/globals";
import type { Receipt } from "../../../../shared/domain/briefing/receipt.ts";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { anItem, editionOf } from "../../../../shared/testing/builders.ts";
import type { ReadEdition } from "../../../../shared/usecases/briefing/read-edition.ts";
import { coverForm, links, primaryHead, tuesdayEdition, wordsOf } from "../../chat.fixture.ts";
import { cardBytes } from "../card-size.ts";
import { fullItem } from "../worst-case.fixture.ts";
import { readerEditionCard } from "./reader-edition.card.ts";

const today = civilDate("2026-11-25");
const readOf = (items: ReadEdition["edition"]["frozenItems"], receipt?: Receipt): ReadEdition => ({
  edition: tuesdayEdition(items),
  items: (items ?? []).map((item) => ({
    item,
    owner: undefined,
    receipt,
  })),
  minutes: 2,
  opened: true,
  withdrawn: [],
});

describe("a reader's own briefing card", () => {
  it("marks a deadline that has passed, in words and not by colour alone", () => {
    const card = readerEditionCard(readOf([coverForm]), { today: civilDate("2026-11-30"), links });
    expect(wordsOf(card)).toContain("Return the cover form, was due Friday 27 November");
    expect(JSON.stringify(card)).toContain('"color":"Attention"');
  });

  it("asks no more for what is done", () => {
    const doneAt = new Date("2026-11-25T09:00:00Z");
    const receipt: Receipt = {
      edition: editionOf("2026-11-24"),
      item: coverForm.id,
      person: primaryHead,
      door: "tab",
      doneAt,
    };
    const words = wordsOf(readerEditionCard(readOf([coverForm], receipt), { today, links }));
    expect(words[1]).toBe("1 for you, nothing left to do. 2 minutes to read.");
    expect(words).toEqual(expect.arrayContaining(["Done ✓", "[Not done after all]"]));
    expect(words).not.toContain("[Done]");
    expect(words).not.toContain("Moderation is on 4 December. Tell us who is out.");
  });

  it("is asked for anew when it is seen again, but for a test of what is not out yet", () => {
    const card = readerEditionCard(readOf([coverForm]), { today, links });
    expect(card.refresh?.action).toMatchObject({
      ...{ type: "Action.Execute", verb: "briefing.show-anew", data: { edition: "2026-11-24" } },
    });
    expect(readerEditionCard(readOf([coverForm]), { today, links, isTest: true }).refresh).toBeUndefined();
  });

  it("says when nothing in it is for the reader", () => {
    expect(wordsOf(readerEditionCard(readOf([]), { today, links }))).toEqual([
      "Tuesday briefing, 24 November",
      "Nothing in this briefing is for you.",
      "[Open in Beacon]",
    ]);
  });

  it("shows what an editor wrote as written, and opens http and https addresses only", () => {
    const item = anItem("x", {
      title: "**Bold** [claim](https://evil.example)",
      what: "# Not a heading",
      links: [
        { label: "a](https://evil.example)", address: "https://trust.example/a_(1).docx", kind: "form" },
        { label: "script", address: "javascript:alert(1)", kind: "" },
      ],
    });
    expect(wordsOf(readerEditionCard(readOf([item]), { today, links }))).toEqual([
      "Tuesday briefing, 24 November",
      "1 for you, nothing left to do. 2 minutes to read.",
      "To know",
      "**Bold** [claim](https://evil.example)",
      "[Noted]",
      "# Not a heading",
      "[a\\]\\(https://evil.example\\)](https://trust.example/a_%281%29.docx) · form",
      "[Ask about this]",
      "[Open in Beacon]",
    ]);
  });

  it.each([1, 10, 40])("stays under 28 KB with %s items at their limits", (count) => {
    const items = Array.from({ length: count }, (_, id) => fullItem(id));
    const card = readerEditionCard(readOf(items), {
      today,
      links,
      note: "This item is for other schools or posts.",
    });
    expect(cardBytes(card)).toBeLessThanOrEqual(28 * 1024);
    if (count === 10) expect(wordsOf(card).filter((words) => words === "[Done]")).toHaveLength(10);
    if (count === 40)
      expect(wordsOf(card)).toContainEqual(expect.stringMatching(/^And \d+ more in Beacon\.$/));
  });
});
