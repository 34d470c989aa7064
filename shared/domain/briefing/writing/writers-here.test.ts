import { describe, expect, it } from "@jest/globals";
import { editionOf } from "../../../testing/builders.ts";
import type { PersonId } from "../../directory/person.ts";
import type { ItemId } from "../ids.ts";
import { writersHereInMemory } from "./writers-here.ts";

const [grace, omar] = ["grace", "omar"] as PersonId[] as [PersonId, PersonId];
const tuesday = editionOf("2026-11-24");
const at = (seconds: number) => new Date(Date.parse("2026-11-23T09:00:00Z") + seconds * 1000);
const cover = "cover" as ItemId;

describe("two editors at one edition", () => {
  it("see each other, and which item the other has open", () => {
    const here = writersHereInMemory();
    expect(here.note(tuesday, { person: grace, item: cover }, at(0))).toEqual([]);
    expect(here.note(tuesday, { person: omar }, at(5))).toEqual([{ person: grace, item: cover }]);
    expect(here.note(tuesday, { person: grace }, at(10))).toEqual([{ person: omar }]);
  });

  it("do not see who has gone, nor who is at another edition", () => {
    const here = writersHereInMemory();
    here.note(tuesday, { person: grace }, at(0));
    expect(here.note(editionOf("2026-12-01"), { person: omar }, at(1))).toEqual([]);
    expect(here.note(tuesday, { person: omar }, at(26))).toEqual([]);
  });
});
