import { describe, expect, it } from "@jest/globals";
import { wordsSought } from "./words-sought.ts";

describe("what staff look for among the resources", () => {
  it.each([
    ["find the behaviour policy", "the behaviour policy"],
    ["Hi Beacon, can you find me a KCSIE quiz please?", "a KCSIE quiz"],
    ["help me find a phonics resource", "a phonics resource"],
    ["where can I find the SEND code", "the SEND code"],
    ["I'm looking for “mixed age” maths", "“mixed age” maths"],
    ["share the maths mixed age plan", "the maths mixed age plan"],
    ["phonics screening check resources", "phonics screening check resources"],
    ["policy for mobile phones yr 7", "policy for mobile phones yr 7"],
    ["anything for a child who can't sit still?", "anything for a child who can't sit still"],
    ["latest KCSIE", "latest KCSIE"],
    ["Please can you show me guidance on EHCPs", "guidance on EHCPs"],
    ["have we got a policy on mobile phones", "have we got a policy on mobile phones"],
    ["behaviour policy", "behaviour policy"],
    ["find", ""],
    ["can you find me", ""],
  ])("“%s” asks for “%s”", (text, words) => {
    expect(wordsSought(text)).toEqual({ words, isAskedFor: true });
  });

  it.each([
    ["mixed age maths plan", "mixed age maths plan"],
    ["Hi, phonics please", "phonics"],
    ["policy", "policy"],
    ["who is the head of Backwell", "who is the head of Backwell"],
    ["findings of the review", "findings of the review"],
    ["?!", ""],
    ["", ""],
  ])("“%s” does not say that it looks for resources; its words are “%s”", (text, words) => {
    expect(wordsSought(text)).toEqual({ words, isAskedFor: false });
  });

  it("takes no more letters than the Resources page searches for", () => {
    expect(wordsSought(`find ${"x".repeat(5000)}`).words).toHaveLength(195);
  });
});
