import { describe, expect, it } from "@jest/globals";
import { resourceLinks } from "../../infra/seed/resource-links.ts";
import { searchOf } from "../../shared/domain/resources/search/resource-search.fixture.ts";

const library = searchOf(resourceLinks);
const found = (words: string) => library.search({ words, limit: 5 }).hits.map(({ id }) => id);

describe("what a school deals with every day and its libraries say nothing of", () => {
  it.each([
    "school photographer booking",
    "do we need a licence for the pta raffle",
    "wifi code for the training room",
    "recommend a coach company",
    "looking for a caretaker on Saturdays",
    "staffroom kettle",
    "lost property cupboard",
    "break up for summer",
  ])("is answered with nothing, however many documents say “school”: “%s”", (words) => {
    expect(found(words)).toEqual([]);
  });

  it.each([
    ["term time holiday fines", "parental-resp"],
    ["coaching for new teachers", "ittecf"],
    ["photographs of pupils consent", "info-sharing"],
    ["ipad filtering", "filtering-monitoring"],
  ])("does not hide what they do say: “%s”", (words, first) => {
    expect(found(words)[0]).toBe(first);
  });
});
