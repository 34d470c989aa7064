import { describe, expect, it } from "@jest/globals";
import { differingFields, firstChoices, mergedForm } from "./compare-forms.ts";
import { emptyItemForm } from "./item-form.ts";

const base = { ...emptyItemForm, title: "Phonics day", what: "On 3 December." };
const yours = { ...base, title: "Phonics day at Flax Bourton" };
const theirs = { ...base, title: "Phonics training", what: "On 10 December." };

describe("two people changing one item", () => {
  it("shows only the fields in which the two differ", () => {
    expect(differingFields(yours, theirs)).toEqual(["title", "what"]);
  });

  it("starts from yours where you wrote, and from theirs where only they did", () => {
    expect(firstChoices(base, yours, theirs)).toEqual({ title: "yours", what: "theirs" });
  });

  it("saves each field as chosen", () => {
    const merged = mergedForm(yours, theirs, { title: "yours", what: "theirs" });
    expect([merged.title, merged.what]).toEqual(["Phonics day at Flax Bourton", "On 10 December."]);
  });
});
