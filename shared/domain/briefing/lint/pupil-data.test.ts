import { describe, expect, it } from "@jest/globals";
import { checksFound, context, item, tuesday } from "./lint.fixture.ts";
import { lintEdition } from "./lint-edition.ts";
import { ordinaryTexts } from "./ordinary-items.fixture.ts";

describe("what is known of one pupil", () => {
  it.each([
    "UPN H801200001001 has moved to Gordano.",
    "Transfer form for H801200001001.",
    "The pupil A123456789013 is missing from the census.",
    "Amira Khan (12/03/2015) starts on Monday.",
    "Amira Khan, 12 March 2015, starts on Monday.",
    "Tom O’Neill – 3.9.2018 – needs a place.",
    "A.K., DOB 12/03/15, needs a place.",
    "One child, born on 4 May 2019, needs a place.",
    "Date of birth: 2014-11-02",
  ])("stops the edition: %s", (what) => {
    const [finding] = lintEdition(tuesday, [item({ what })], context());
    expect(finding).toMatchObject({ pointer: "/what", fault: { check: "pupil-data" }, stops: true });
  });

  it.each([
    "Working Together (15 December 2023) is in force.",
    "Data Protection Act, 23 May 2018.",
    "The order number is B123456789012.",
    "Jo Marsh (24 November 2026) leads the session.",
    "Our founder, born on 3 May 1961, visits.",
    "Spring Term, 6 January 2025 to 11 April 2025.",
    "Pupils born after 1 September start in January.",
    "Ring 01275 123456 before 12/03/2027.",
  ])("is not seen where there is none: %s", (what) => {
    expect(checksFound(item({ what }))).not.toContain("pupil-data");
  });
});

describe("ordinary school language", () => {
  it.each(ordinaryTexts)("stops nothing: %s", (what) => {
    const about = item({ title: what.slice(0, 100), what });
    expect(lintEdition(tuesday, [about], context()).filter(({ stops }) => stops)).toEqual([]);
  });
});
