import { describe, expect, it } from "@jest/globals";
import { anEdition, anItem, editionOf } from "../../../testing/builders.ts";
import { asha, ben, carys, threeHeads } from "../../../testing/three-heads.ts";
import { buildDirectory } from "../../directory/directory.ts";
import type { SchoolUrn } from "../../directory/school.ts";
import { civilDate } from "../../time/civil-date.ts";
import type { ItemId } from "../ids.ts";
import type { Receipt } from "../receipt.ts";
import { receiptBook } from "../receipt-book.ts";
import { termResults } from "./term-results.ts";
import { titleKey } from "./title-key.ts";

const at = new Date("2026-11-25T09:00:00Z");
const receipt = (person: typeof asha, date: string, more: Partial<Receipt>): Receipt => ({
  ...{ person, edition: editionOf(date), door: "tab" },
  ...more,
});
const [first, second] = ["2026-11-17", "2026-11-24"] as const;
const out = (date: string, ...items: Parameters<typeof anItem>[]) =>
  anEdition({
    id: editionOf(date),
    status: "published",
    frozenItems: items.map(([id, more]) => anItem(id, { edition: editionOf(date), ...more })),
  });
/** Each of three heads is sent a form and a note in the first week, and the form once more in the second. */
const editions = [
  out(second, [
    "form2",
    { title: "Reminder: return the form by 27 November", action: { text: "Return it" } },
  ]),
  out(
    first,
    ["form1", { title: "Return the form by 20 November", action: { text: "Return it" } }],
    ["note", {}],
  ),
];
const setting = {
  directory: buildDirectory({
    schools: threeHeads.schools ?? [],
    people: threeHeads.people ?? [],
    posts: threeHeads.posts ?? [],
  }),
  today: civilDate("2026-11-25"),
  book: receiptBook([
    receipt(asha, first, { openedAt: at }),
    receipt(asha, first, { item: "form1" as ItemId, doneAt: at }),
    receipt(asha, first, { item: "note" as ItemId, acknowledgedAt: at }),
    receipt(ben, first, { openedAt: at }),
    receipt(carys, second, { item: "form2" as ItemId, doneAt: at }),
  ]),
};
const inWords = ({ editions: shown }: ReturnType<typeof termResults>) =>
  shown.flatMap(({ edition, readers, opened, items }) => [
    `${edition}: opened by ${opened} of ${readers}`,
    ...items.map(({ item, tally, earlier }) => {
      const { readers: of, opened: o, acknowledged, done, notRead } = tally;
      return `${item.id}: ${of} readers, ${o} opened, ${acknowledged} noted, ${done} done, ${notRead} not read, before ${earlier.join(" ") || "never"}`;
    }),
  ]);

describe("results over weeks", () => {
  it("count for each edition and item who opened, noted, did and never read it, and say what comes back", () => {
    expect(inWords(termResults(editions, setting))).toEqual([
      "2026-11-17: opened by 2 of 3",
      "form1: 3 readers, 2 opened, 0 noted, 1 done, 1 not read, before never",
      "note: 3 readers, 2 opened, 1 noted, 0 done, 1 not read, before never",
      "2026-11-24: opened by 0 of 3",
      "form2: 3 readers, 0 opened, 0 noted, 1 done, 2 not read, before 2026-11-17",
    ]);
  });

  it("add up school by school", () => {
    expect(termResults(editions, setting).schools).toEqual([
      { school: "ubley", sent: 3, read: 2, asked: 2, done: 1 },
      { school: "blagdon", sent: 3, read: 2, asked: 2, done: 0 },
      { school: "gordano", sent: 3, read: 1, asked: 2, done: 1 },
    ]);
  });

  it("are of one school's staff where it is named", () => {
    const ofOne = termResults(editions, setting, "gordano" as SchoolUrn);
    expect(inWords(ofOne)[0]).toBe("2026-11-17: opened by 0 of 1");
    expect(ofOne.schools).toEqual([{ school: "gordano", sent: 3, read: 1, asked: 2, done: 1 }]);
  });

  it.each([
    ["Return the form by 20 November", "Reminder: return the form by Friday 27th November", true],
    ["Flu jabs", "Flu vaccinations", false],
    ["KS1 moderation", "KS2 moderation", false],
  ])("take “%s” and “%s” for one item: %s", (one, other, isSame) => {
    expect(titleKey(one) === titleKey(other)).toBe(isSame);
  });
});
