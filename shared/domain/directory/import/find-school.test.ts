import { describe, expect, it } from "@jest/globals";
import { aSchool } from "../../../testing/builders.ts";
import { schoolFinder } from "./find-school.ts";

const find = schoolFinder([
  aSchool({ urn: "145445", name: "Flax Bourton Church of England Primary School" }),
  aSchool({ urn: "145285", name: "St Peter's Church of England Primary School" }),
  aSchool({ urn: "136722", name: "Backwell School" }),
  aSchool({ urn: "145265", name: "Backwell Church of England Junior School" }),
  aSchool({ urn: "137000", name: "Churchill Academy & Sixth Form" }),
]);

describe("the school of a row", () => {
  it.each([
    ["by its URN", { urn: "145445", name: "whatever stands here" }, "145445"],
    ["by a URN in the column of names", { urn: "", name: "145445" }, "145445"],
    ["by its name", { urn: "", name: "Flax Bourton Church of England Primary School" }, "145445"],
    [
      "by its name in capitals and with C of E",
      { urn: "", name: "FLAX BOURTON C OF E PRIMARY SCHOOL" },
      "145445",
    ],
    ["by the part of its name that is its own", { urn: "", name: "Flax Bourton" }, "145445"],
    ["by its saint, however written", { urn: "", name: "St. Peters CofE Primary" }, "145285"],
    ["by its full name though another begins so", { urn: "", name: "Backwell School" }, "136722"],
    ["with and for &", { urn: "", name: "Churchill Academy and Sixth Form" }, "137000"],
  ])("is found %s", (_how, read, urn) => {
    expect(find(read)).toMatchObject({ urn });
  });

  it("is not guessed at when a name fits two", () => {
    expect(find({ urn: "", name: "Backwell" })).toEqual({
      code: "one-school",
      fits: ["Backwell School (136722)", "Backwell Church of England Junior School (145265)"],
    });
  });

  it("is not found by words that many schools have", () => {
    expect(find({ urn: "", name: "Primary School" })).toMatchObject({ code: "school" });
  });

  it("is offered by its nearest name when it is misspelt", () => {
    expect(find({ urn: "", name: "Flaks Borton Primary" })).toEqual({
      code: "school",
      nearest: ["Flax Bourton Church of England Primary School"],
    });
  });

  it("is not taken from the name when the URN is of no school", () => {
    expect(find({ urn: "999999", name: "Backwell School" })).toMatchObject({ code: "school" });
  });
});
