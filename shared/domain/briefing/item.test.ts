import { describe, expect, it } from "@jest/globals";
import { anItem, editionOf } from "../../testing/builders.ts";
import type { PersonId } from "../directory/person.ts";
import type { FieldError } from "../result.ts";
import { civilDate } from "../time/civil-date.ts";
import { type ItemContent, itemErrors } from "./item.ts";

const tuesday = editionOf("2026-11-24");
const link = { label: "Guidance", address: "https://www.gov.uk/guidance", kind: "guidance" };
const errorsIn = (changes: Partial<ItemContent>) => itemErrors(anItem("cover", changes), tuesday);

describe("what keeps an item from being saved (invariant 9)", () => {
  it("is nothing when it is complete", () => {
    const action = { text: "Return the cover form", dueOn: civilDate("2026-11-27") };
    expect(errorsIn({ links: [link], action })).toEqual([]);
  });

  it.each<[string, Partial<ItemContent>, FieldError]>([
    ["no title", { title: "" }, { pointer: "/title", code: "required" }],
    ["a title of blanks", { title: "  " }, { pointer: "/title", code: "required" }],
    ["a title of 121 characters", { title: "x".repeat(121) }, { pointer: "/title", code: "too-long" }],
    ["a title of two lines", { title: "Cover\nform" }, { pointer: "/title", code: "line-break" }],
    [
      "an action of two lines",
      { action: { text: "Return\r\nthe form" } },
      { pointer: "/action/text", code: "line-break" },
    ],
    [
      "a link's label of two lines",
      { links: [{ ...link, label: "Guidance\nhere" }] },
      { pointer: "/links/0/label", code: "line-break" },
    ],
    ["no text", { what: "" }, { pointer: "/what", code: "required" }],
    ["a text of 601 characters", { what: "x".repeat(601) }, { pointer: "/what", code: "too-long" }],
    ["a reason of 401 characters", { why: "x".repeat(401) }, { pointer: "/why", code: "too-long" }],
    ["nobody to ask", { owner: "" as PersonId }, { pointer: "/owner", code: "required" }],
    ["an action without words", { action: { text: "" } }, { pointer: "/action/text", code: "required" }],
    [
      "a deadline before its Tuesday",
      { action: { text: "Reply", dueOn: civilDate("2026-11-23") } },
      { pointer: "/action/dueOn", code: "before-its-tuesday" },
    ],
    [
      "a link without a label",
      { links: [link, { ...link, label: "" }] },
      { pointer: "/links/1/label", code: "required" },
    ],
    [
      "a link to a script",
      { links: [{ ...link, address: "javascript:alert(1)" }] },
      { pointer: "/links/0/address", code: "not-a-web-address" },
    ],
    [
      "a link of 1,001 characters",
      { links: [{ ...link, address: `https://a.example/${"x".repeat(983)}` }] },
      { pointer: "/links/0/address", code: "too-long" },
    ],
    [
      "seven links",
      { links: Array.from({ length: 7 }, () => link) },
      { pointer: "/links", code: "too-many" },
    ],
  ])("%s", (_name, changes, expected) => {
    expect(errorsIn(changes)).toEqual([expected]);
  });

  it.each<[string, Partial<ItemContent>]>([
    ["a title of 120 characters", { title: "x".repeat(120) }],
    ["a text of 600 characters", { what: "x".repeat(600) }],
    ["no reason", { why: "" }],
    ["a deadline on its Tuesday", { action: { text: "Reply", dueOn: civilDate("2026-11-24") } }],
    ["six links", { links: Array.from({ length: 6 }, () => link) }],
  ])("is not %s", (_name, changes) => {
    expect(errorsIn(changes)).toEqual([]);
  });

  it("is said of every field at once", () => {
    const content = { title: "", what: "", links: [{ label: "", address: "gov.uk", kind: "" }] };
    expect(errorsIn(content)).toEqual([
      { pointer: "/title", code: "required" },
      { pointer: "/what", code: "required" },
      { pointer: "/links/0/label", code: "required" },
      { pointer: "/links/0/address", code: "not-a-web-address" },
    ]);
  });
});
