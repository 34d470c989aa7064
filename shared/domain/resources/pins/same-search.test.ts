import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { schoolThesaurus } from "../search/thesaurus/school-thesaurus.ts";
import { isSameSearch, readSearch } from "./same-search.ts";

const isSame = (one: string, other: string) =>
  isSameSearch(readSearch(one, schoolThesaurus), readSearch(other, schoolThesaurus));

const words = (
  "mobile phones phone policy KCSIE keeping children safe in education SENDCO SENCO starter pack the a of year 6 y6 KS2 " +
  "safeguarding safegarding pupil premium PP exclusion anything please on attendance naughty behaviour don't"
).split(" ");
const query = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 });

describe("two searches ask for the same", () => {
  it.each([
    ["in other capitals and with other signs", "Mobile phones?", "mobile phones"],
    ["in the plural", "mobile phone", "mobile phones"],
    ["in another order", "phones mobile", "mobile phones"],
    ["with words that only ask", "does anyone have anything on mobile phones please", "mobile phones"],
    ["with an acronym for what it stands for", "KCSIE", "keeping children safe in education"],
    ["in two spellings of an acronym", "SENCO starter pack", "SENDCO starter pack"],
    ["with a year group written otherwise", "y6 SATs", "year 6 SATs"],
    ["with a slip in a word that schools use", "safegarding", "safeguarding"],
    ["with another word that schools use for the same", "phones", "mobile phones"],
    ["with a word said twice", "phones phones", "phones"],
    ["in quotation marks", "“mobile phones”", "mobile phones"],
  ])("%s", (_how, one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([true, true]);
  });

  it.each([
    ["one asks for more", "mobile phones year 7", "mobile phones"],
    ["one asks for less", "attendance", "attendance letters"],
    ["one is half typed", "mobile pho", "mobile phones"],
    ["one is what documents may call the other", "naughty", "behaviour"],
    ["one names a year and the other its key stage", "year 6 SATs", "KS2 SATs"],
    ["one has a word of the same family", "governance", "governors"],
    ["one says nothing", "what is it", "the"],
    ["one is empty", "", "mobile phones"],
  ])("but not where %s", (_why, one, other) => {
    expect([isSame(one, other), isSame(other, one)]).toEqual([false, false]);
  });

  it("as themselves, unless they say nothing, and whichever is asked first", () => {
    fc.assert(
      fc.property(query, query, (one, other) => {
        const [a, b] = [one.join(" "), other.join(" ")];
        expect(isSame(a, a)).toBe(readSearch(a, schoolThesaurus).parts.length > 0);
        expect(isSame(a, b)).toBe(isSame(b, a));
      }),
    );
  });

  it("whatever empty words stand around them", () => {
    fc.assert(
      fc.property(query, (said) => {
        const plain = said.join(" ");
        expect(isSame(`The ${plain} of`, plain)).toBe(isSame(plain, plain));
      }),
    );
  });
});
