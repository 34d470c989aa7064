import { describe, expect, it } from "@jest/globals";
import { readThesaurus } from "./thesaurus.ts";

const othersOf = (text: string, term: string) =>
  readThesaurus(text)
    .beginningWith(term)
    .map(({ terms, others }) => [terms.join(" "), others.map((other) => other.terms.join(" "))]);

describe("reading the thesaurus", () => {
  it("takes what stands on either side of = for the same", () => {
    expect(othersOf("EHCP = EHC plan", "ehcp")).toEqual([["ehcp", ["ehc plan"]]]);
    expect(othersOf("EHCP = EHC plan", "ehc")).toEqual([["ehc plan", ["ehcp"]]]);
  });

  it("takes what stands left of > for what is typed, and right of it for what documents call it", () => {
    expect(othersOf("naughty, kicks off > behaviour, sanctions", "kick")).toEqual([
      ["kick off", ["behaviour", "sanction"]],
    ]);
    expect(othersOf("naughty > behaviour", "behaviour")).toEqual([]);
  });

  it("leaves out remarks and empty lines", () => {
    expect(othersOf("\n# Needs = needs\nSENCO = SENDCO # both are said\n", "senco")).toEqual([
      ["senco", ["sendco"]],
    ]);
  });

  it.each(["SENCO", "a > ", "one > two > three", "EHCP = education, health and care plan"])(
    "names the line that it cannot read: %s",
    (line) => {
      expect(() => readThesaurus(`SENCO = SENDCO\n${line}`)).toThrow(/^Line 2 of the thesaurus is no entry/);
    },
  );
});
