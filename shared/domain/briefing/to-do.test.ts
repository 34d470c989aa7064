import { describe, expect, it } from "@jest/globals";
import { anEdition, anItem, aPerson, aPost, aSchool, editionOf } from "../../testing/builders.ts";
import { buildDirectory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import { civilDate } from "../time/civil-date.ts";
import type { Edition } from "./edition.ts";
import type { BriefingItem } from "./item.ts";
import { receiptBook } from "./receipt-book.ts";
import { toDosFor } from "./to-do.ts";

const asha = "asha" as PersonId;
const directory = buildDirectory({
  schools: [aSchool({ urn: "ubley" })],
  people: [aPerson("asha")],
  posts: [aPost("asha", "headteacher", "ubley")],
});
const asking = (id: string, dueOn?: string): BriefingItem =>
  anItem(id, { action: { text: "Reply", ...(dueOn ? { dueOn: civilDate(dueOn) } : {}) } });
const out = (date: string, ...items: BriefingItem[]): Edition =>
  anEdition({ id: editionOf(date), status: "published", frozenItems: items });
const idsLeft = (editions: Edition[], today = "2026-11-24") =>
  toDosFor(asha, editions, { book: receiptBook([]), directory, today: civilDate(today) }).map(
    ({ item }) => item.id,
  );

describe("what a head has still to do", () => {
  it("comes by deadline, undated last, the newest edition's first among equals, as that edition orders them", () => {
    const editions = [
      out("2026-11-17", asking("old-undated"), asking("friday-old", "2026-11-27")),
      out(
        "2026-11-24",
        asking("b-undated"),
        asking("a-undated"),
        asking("friday", "2026-11-27"),
        asking("today", "2026-11-24"),
      ),
    ];
    expect(idsLeft(editions)).toEqual([
      "today",
      "friday",
      "friday-old",
      "b-undated",
      "a-undated",
      "old-undated",
    ]);
  });

  it.each([
    ["a deadline today is not overdue", "2026-11-27", false],
    ["a deadline yesterday is", "2026-11-28", true],
  ])("%s", (_name, today, overdue) => {
    const editions = [out("2026-11-24", asking("cover", "2026-11-27"))];
    expect(
      toDosFor(asha, editions, { book: receiptBook([]), directory, today: civilDate(today) }),
    ).toMatchObject([{ overdue }]);
  });

  it.each([
    ["an action without a deadline is asked for six weeks", "2027-01-05", ["cover"]],
    ["and then no longer", "2027-01-06", []],
  ])("%s", (_name, today, expected) => {
    expect(idsLeft([out("2026-11-24", asking("cover"))], today)).toEqual(expected);
  });

  it("a missed deadline stays, however old", () => {
    expect(idsLeft([out("2026-11-24", asking("cover", "2026-11-27"))], "2027-06-15")).toEqual(["cover"]);
  });

  it("leaves out what is done, and keeps what is only noted", () => {
    const edition = out("2026-11-24", asking("done"), asking("noted"), anItem("news"));
    const at = new Date("2026-11-24T16:00:00Z");
    const of = { edition: edition.id, person: asha, door: "chat" as const };
    const receipts = [
      { ...of, item: "done" as BriefingItem["id"], doneAt: at },
      { ...of, item: "noted" as BriefingItem["id"], acknowledgedAt: at },
    ];
    const left = toDosFor(asha, [edition], {
      ...{ book: receiptBook(receipts), directory },
      today: civilDate("2026-11-24"),
    });
    expect(left.map(({ item }) => item.id)).toEqual(["noted"]);
  });

  it("holds nothing of a draft", () => {
    expect(idsLeft([{ ...out("2026-11-24", asking("cover")), status: "draft" }])).toEqual([]);
  });
});
