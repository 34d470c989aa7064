import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { anEdition, anItem, aPerson, aPost, aSchool, primaryHeads } from "../../testing/builders.ts";
import { isInAudience } from "../directory/audience.ts";
import { buildDirectory } from "../directory/directory.ts";
import type { PersonId } from "../directory/person.ts";
import type { SchoolUrn } from "../directory/school.ts";
import type { ItemId } from "./ids.ts";
import type { Receipt } from "./receipt.ts";
import { takeUpBySchool } from "./take-up.ts";

const schools = ["ubley", "blagdon", "gordano"] as SchoolUrn[];
const directory = buildDirectory({
  schools: [
    aSchool({ urn: "ubley" }),
    aSchool({ urn: "blagdon" }),
    aSchool({ urn: "gordano", phase: "secondary" }),
  ],
  people: ["asha", "carys", "dev", "finn"].map((id) => aPerson(id)),
  posts: [
    aPost("asha", "headteacher", "ubley"),
    aPost("asha", "headteacher", "blagdon"),
    aPost("carys", "headteacher", "gordano"),
    aPost("dev", "sendco", "ubley"),
    aPost("finn", "headteacher", "gordano", { to: "2026-08-31" }),
  ],
});
const edition = anEdition({ status: "published" });
const items = [anItem("all", { action: { text: "Reply" } }), anItem("primary", { audience: primaryHeads })];
const at = new Date("2026-11-24T16:00:00Z");
const receipt = (person: string, item: string | undefined, changes: Partial<Receipt>): Receipt => ({
  edition: edition.id,
  person: person as PersonId,
  door: "tab",
  ...(item === undefined ? {} : { item: item as ItemId }),
  ...changes,
});
const standingsOf = (receipts: readonly Receipt[]) =>
  Object.fromEntries(
    takeUpBySchool(edition, items, { receipts, directory, schools, today: edition.id }).map(
      ({ school, readers }) => [
        school,
        readers.map(({ person, opened, items: each }) => [
          person,
          opened,
          ...each.map(({ standing }) => standing),
        ]),
      ],
    ),
  );

describe("take-up of an edition", () => {
  it("shows each reader under their school, the head of two schools under both, and nobody it was not for", () => {
    expect(standingsOf([])).toEqual({
      ubley: [["asha", false, "none", "none"]],
      blagdon: [["asha", false, "none", "none"]],
      gordano: [["carys", false, "none", "not-for-them"]],
    });
  });

  it("shows the furthest that a reader has come with each item", () => {
    const receipts = [
      receipt("asha", undefined, { openedAt: at }),
      receipt("asha", "all", { acknowledgedAt: at, doneAt: at }),
      receipt("carys", "all", { acknowledgedAt: at }),
    ];
    expect(standingsOf(receipts)).toEqual({
      ubley: [["asha", true, "done", "opened"]],
      blagdon: [["asha", true, "done", "opened"]],
      gordano: [["carys", false, "acknowledged", "not-for-them"]],
    });
  });

  it("never counts a person for an item that is not for them, whatever was recorded", () => {
    const anyReceipt = fc
      .record({
        person: fc.constantFrom("asha", "carys", "dev", "finn", "stranger"),
        item: fc.option(fc.constantFrom("all", "primary", "gone"), { nil: undefined }),
        done: fc.boolean(),
        noted: fc.boolean(),
      })
      .map(({ person, item, done, noted }) =>
        receipt(person, item, {
          openedAt: at,
          ...(done ? { doneAt: at } : {}),
          ...(noted ? { acknowledgedAt: at } : {}),
        }),
      );
    fc.assert(
      fc.property(fc.array(anyReceipt, { maxLength: 10 }), (receipts) => {
        for (const { readers } of takeUpBySchool(edition, items, {
          receipts,
          directory,
          schools,
          today: edition.id,
        }))
          for (const { person, items: standings } of readers)
            standings.forEach(({ standing }, index) => {
              const item = items[index];
              const isFor = item !== undefined && isInAudience(item.audience, person, directory, edition.id);
              expect(standing === "not-for-them").toBe(!isFor);
            });
      }),
    );
  });
});
