import { describe, expect, it } from "@jest/globals";
import { differingFields, firstChoices, mergedForm } from "./compare-versions.ts";

const parts = { title: ["title"], when: ["date", "start"], place: ["place"] } as const;
const base = { title: "DSL network", date: "2027-01-12", start: "15:30", place: "Hall" };
const yours = { ...base, start: "16:00" };
const theirs = { ...base, date: "2027-01-19", place: "Library" };

describe("two people who changed one form", () => {
  it("shows the fields in which they differ", () => {
    expect(differingFields(parts, yours, theirs)).toEqual(["when", "place"]);
  });

  it("starts with one's own where one had written, and theirs where only they had", () => {
    expect(firstChoices(parts, { base, yours, theirs })).toEqual({ when: "yours", place: "theirs" });
  });

  it("takes a field as a whole: no date of one with the time of the other", () => {
    expect(mergedForm(parts, { yours, theirs }, { when: "theirs", place: "yours" })).toEqual({
      title: "DSL network",
      date: "2027-01-19",
      start: "15:30",
      place: "Hall",
    });
  });
});
