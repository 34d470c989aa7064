import { describe, expect, it } from "@jest/globals";
import type { SchoolUrn } from "../../../domain/directory/school.ts";
import { civilDate } from "../../../domain/time/civil-date.ts";
import { anEdition, anItem, editionOf } from "../../../testing/builders.ts";
import { inMemoryPorts } from "../../../testing/in-memory-ports.ts";
import { acting, asha, esme, threeHeads } from "../../../testing/three-heads.ts";
import { readTermResults } from "./read-term-results.ts";

const out = (date: string) =>
  anEdition({
    id: editionOf(date),
    status: "published",
    frozenItems: [anItem(`of ${date}`, { edition: editionOf(date) })],
  });
const editor = acting(esme, "Briefing.Edit");
const ports = () =>
  inMemoryPorts({
    ...threeHeads,
    editions: [
      ...["2025-06-10", "2026-03-24", "2026-07-14", "2026-09-08", "2026-11-24"].map(out),
      anEdition({ id: editionOf("2026-12-01") }),
    ],
  });
const read = async (on?: string, actor = editor, school?: string) => {
  const found = await readTermResults(ports(), {
    ...{ actor, on: on === undefined ? undefined : civilDate(on), school: school as SchoolUrn | undefined },
  });
  if (!found.ok) return found.code;
  return [found.value.term.term, ...found.value.results.editions.map(({ edition }) => edition)];
};

describe("results of a term", () => {
  it.each([
    ["this term where none is named", undefined, ["autumn", "2026-09-08", "2026-11-24"]],
    ["a term named by a day in it", "2026-06-01", ["summer", "2026-07-14"]],
    ["the earliest at hand for a day before it", "2019-01-01", ["autumn"]],
    ["last spring", "2026-02-01", ["spring", "2026-03-24"]],
  ])("are of %s", async (_name, on, expected) => {
    expect(await read(on)).toEqual(expected);
  });

  it("are for editors and the central team alone (invariant 7)", async () => {
    expect(await read(undefined, acting(asha))).toBe("access.refused");
    expect(await read(undefined, acting(esme, "Briefing.Edit"))).toContain("2026-11-24");
  });

  it("refuse a school that is none", async () => {
    expect(await read(undefined, editor, "nowhere")).toBe("school.not-found");
  });

  it("offer the terms that have begun, this one first", async () => {
    const found = await readTermResults(ports(), { actor: editor, on: undefined, school: undefined });
    expect(found.ok && found.value.terms.map(({ term, from }) => `${term} ${from}`)).toEqual([
      "autumn 2026-09-01",
      "summer 2026-04-01",
      "spring 2026-01-01",
      "autumn 2025-09-01",
    ]);
  });
});
