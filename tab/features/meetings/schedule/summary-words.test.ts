import { describe, expect, it } from "@jest/globals";
import { anAssessment } from "./planning.fixture.ts";
import { exactly, hours, peopleClashing, summaryWords } from "./summary-words.ts";

describe("a meeting's consequences in one line", () => {
  it("says who clashes, what cover costs and how long it takes", () => {
    expect(summaryWords(anAssessment())).toBe("1 person clashes · £142 cover · 95 min");
  });

  it("says when nobody clashes", () => {
    expect(summaryWords(anAssessment({ clashes: [] }))).toBe("Nobody clashes · £142 cover · 95 min");
  });

  it("counts somebody with two other meetings once", () => {
    const [clash] = anAssessment().clashes;
    expect(clash && peopleClashing({ clashes: [clash, clash] })).toBe(1);
  });

  it("keeps the pence of a rate and drops none of an hour's quarters", () => {
    expect([exactly(35.5), exactly(38), hours(2.25), hours(1)]).toEqual([
      "£35.50",
      "£38",
      "2.25 hours",
      "1 hour",
    ]);
  });
});
