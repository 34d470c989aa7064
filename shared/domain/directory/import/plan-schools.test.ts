import { describe, expect, it } from "@jest/globals";
import { aSchool } from "../../../testing/builders.ts";
import { columnsOf } from "./columns.ts";
import { giasColumns } from "./gias-columns.ts";
import { type GiasSchool, readGiasRow } from "./gias-row.ts";
import { planSchools } from "./plan-schools.ts";

const headings = [
  "Town",
  "URN",
  "EstablishmentName",
  "LA (name)",
  "EstablishmentStatus (name)",
  "EstablishmentStatus (code)",
  "PhaseOfEducation (name)",
  "StatutoryLowAge",
  "StatutoryHighAge",
  "NumberOfPupils",
  "SchoolCapacity",
  "CloseDate",
];
const columns = columnsOf({ row: 1, cells: headings }, giasColumns);
const usual: Readonly<Record<string, string>> = {
  Town: "Nailsea",
  URN: "145445",
  EstablishmentName: "Flax Bourton Primary",
  "LA (name)": "North Somerset",
  "EstablishmentStatus (name)": "Open",
  "EstablishmentStatus (code)": "1",
  "PhaseOfEducation (name)": "Primary",
  NumberOfPupils: "193",
};
const read = (row: number, changes: Readonly<Record<string, string>> = {}) =>
  readGiasRow({ row, cells: headings.map((name) => ({ ...usual, ...changes })[name] ?? "") }, columns);
const school = (row: number, changes: Readonly<Record<string, string>> = {}): GiasSchool => {
  const found = read(row, changes);
  if (!("urn" in found)) throw new Error(JSON.stringify(found));
  return found;
};
const plan = (
  rows: readonly GiasSchool[],
  standing = [] as ReturnType<typeof aSchool>[],
  coverRate?: number,
) =>
  planSchools({
    rows,
    refused: [],
    standing,
    settings: { hub: "town", coverRate },
    urnHeading: "URN",
  });

describe("importing schools", () => {
  it("gives a new school its town as hub and the median of the trust's cover rates", () => {
    const standing = [
      aSchool({ urn: "100001", coverRatePerHour: 26 }),
      aSchool({ urn: "100002", coverRatePerHour: 31 }),
      aSchool({ urn: "100003", coverRatePerHour: 40 }),
    ];
    const { added, decisions } = plan([school(2)], standing);
    expect(added[0]?.value).toEqual({
      urn: "145445",
      name: "Flax Bourton Primary",
      phase: "primary",
      hub: "Nailsea",
      localAuthority: "North Somerset",
      pupils: 193,
      coverRatePerHour: 31,
    });
    expect(decisions[0]).toEqual({ code: "cover-rate-given", rate: 31, by: "median" });
  });

  it("takes the authority for a hub where there is no town, and the rate that was set", () => {
    expect(plan([school(2, { Town: "" })], [], 29.5).added[0]?.value).toMatchObject({
      hub: "North Somerset",
      coverRatePerHour: 29.5,
    });
  });

  it("keeps a standing school's hub, cover rate and federation, which are the trust's own", () => {
    const before = aSchool({
      urn: "145445",
      name: "Flax Bourton Primary",
      pupils: 180,
      coverRatePerHour: 33,
      federation: "Wraxall and Flax Bourton",
    });
    const { changed } = plan([school(2)], [before]);
    expect(changed[0]?.value).toEqual({ ...before, pupils: 193 });
    expect(changed[0]?.changes).toEqual([{ field: "pupils", from: 180, to: 193 }]);
  });

  it("keeps the number of pupils where the file has none, and a phase set by hand where the file does not say", () => {
    const before = aSchool({ urn: "145445", name: "Flax Bourton Primary", phase: "secondary", pupils: 88 });
    const row = school(2, { NumberOfPupils: "", "PhaseOfEducation (name)": "Not applicable" });
    const { kept } = plan([row], [before]);
    expect(kept[0]?.value).toEqual(before);
    expect(kept[0]?.notes).toEqual([{ code: "phase-kept", read: "Not applicable", phase: "secondary" }]);
  });

  it("does not add a school that has closed, and leaves one that stands to the trust", () => {
    const closed = { "EstablishmentStatus (name)": "Closed", "EstablishmentStatus (code)": "2" };
    const before = aSchool({ urn: "145445" });
    expect(plan([school(2, closed)]).kept[0]?.notes).toEqual([{ code: "status", read: "Closed" }]);
    expect(plan([school(2, closed)], [before]).kept[0]).toMatchObject({
      value: before,
      notes: [{ code: "closed-but-kept", read: "Closed" }],
    });
  });

  it("takes a school that is open but proposed to close", () => {
    expect(
      plan([school(2, { "EstablishmentStatus (name)": "Open, but proposed to close" })]).added,
    ).toHaveLength(1);
  });

  it("takes one row of two that say the same, and neither of two that do not", () => {
    expect(plan([school(2), school(7)]).added).toHaveLength(1);
    const differing = plan([school(2), school(7, { NumberOfPupils: "200" })]);
    expect(differing.added).toEqual([]);
    expect(differing.refused.map(({ row, wanted }) => [row, wanted])).toEqual([
      [2, { code: "one-row-a-school", rows: [2, 7] }],
      [7, { code: "one-row-a-school", rows: [2, 7] }],
    ]);
  });

  it("reads thousands with their comma, and the capacity where pupils are not counted", () => {
    expect(school(2, { NumberOfPupils: "1,463" }).pupils).toBe(1463);
    expect(school(2, { NumberOfPupils: "", SchoolCapacity: "210" })).toMatchObject({
      pupils: 210,
      notes: [{ code: "pupils-by-capacity", pupils: 210 }],
    });
  });

  it.each([
    ["URN", { URN: "14544" }, "14544"],
    ["URN", { URN: "URN145445" }, "URN145445"],
    ["EstablishmentName", { EstablishmentName: "" }, ""],
    ["LA (name)", { "LA (name)": "Not applicable" }, "Not applicable"],
    ["PhaseOfEducation (name)", { "PhaseOfEducation (name)": "Primery" }, "Primery"],
    ["NumberOfPupils", { NumberOfPupils: "about 200" }, "about 200"],
    ["NumberOfPupils", { NumberOfPupils: "-3" }, "-3"],
    ["StatutoryLowAge", { StatutoryLowAge: "four" }, "four"],
    ["EstablishmentStatus (name)", { "EstablishmentStatus (name)": "Opne" }, "Opne"],
    ["CloseDate", { CloseDate: "31-02-2026" }, "31-02-2026"],
  ])("names the column %s when its cell cannot be read", (column, changes, text) => {
    expect(read(9, changes)).toEqual([expect.objectContaining({ row: 9, column, read: text })]);
  });

  it("refuses a row with a comma too many, and takes one with empty cells at its end", () => {
    const cells = headings.map((name) => usual[name] ?? "");
    expect(readGiasRow({ row: 4, cells: [...cells, "", ""] }, columns)).toMatchObject({ urn: "145445" });
    expect(readGiasRow({ row: 4, cells: ["", ...cells, "x"] }, columns)).toMatchObject([
      { row: 4, wanted: { code: "as-many-cells", cells: 12 } },
    ]);
  });
});
