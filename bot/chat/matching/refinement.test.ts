import { describe, expect, it } from "@jest/globals";
import { refinement } from "./refinement.ts";

const names = {
  kinds: ["guidance", "statutory guidance", "policy template", "case study", "policy"],
  publishers: ["DfE", "Education Endowment Foundation", "White Rose Education"],
};

describe("narrowing what was just found", () => {
  it.each([
    ["secondary only", { phase: "secondary" }],
    ["just primary please", { phase: "primary" }],
    ["for secondary schools", { phase: "secondary" }],
    ["secondary", { phase: "secondary" }],
    ["what about primary?", { phase: "primary" }],
    ["only templates", { kind: "policy template" }],
    ["only the guidance", { kind: "guidance" }],
    ["policies only", { kind: "policy" }],
    ["just case studies", { kind: "case study" }],
    ["from the DfE", { publisher: "DfE" }],
    ["only from the department for education", { publisher: "DfE" }],
    ["by the EEF", { publisher: "Education Endowment Foundation" }],
    ["White Rose only", { publisher: "White Rose Education" }],
    ["show all", "all"],
    ["all phases", "all"],
  ])("“%s” keeps %j", (text, expected) => {
    expect(refinement(text, names)).toEqual(expected);
  });

  it.each([
    "only wibble",
    "for a child who can't sit still",
    "from Ofsted",
    "what about the briefing",
    "templates for risk assessment",
    "phonics",
    "",
  ])("“%s” is no narrowing of it", (text) => {
    expect(refinement(text, names)).toBeUndefined();
  });
});
