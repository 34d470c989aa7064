import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { civilDate } from "../../time/civil-date.ts";
import { filterNames, type ResourceFilters } from "./resource-filters.ts";
import { ResourceSearch } from "./resource-search.ts";
import type { SearchedDocument } from "./searched-document.ts";
import { schoolThesaurus } from "./thesaurus/school-thesaurus.ts";

const today = civilDate("2026-11-24");
const document = (id: string, said: Partial<SearchedDocument> = {}): SearchedDocument => ({
  ...{ id, title: `Plan ${id}`, description: "", publisher: "", kind: "plan", phase: "all", networks: [] },
  ...said,
});
const searchOf = (documents: readonly SearchedDocument[]) => {
  const search = new ResourceSearch(schoolThesaurus);
  for (const each of documents) search.put(each);
  return search;
};
const counts = (documents: readonly SearchedDocument[], more: object = {}) =>
  searchOf(documents).search({ words: "", limit: 10, today, ...more }).counts;

describe("filters of a search", () => {
  it("tell subjects and schools of what was found, each document under all of its subjects", () => {
    const { subject, school } = counts([
      document("a", { subjects: ["Maths", "Science"], school: "109000" }),
      document("b", { subjects: ["Maths"] }),
      document("c"),
    ]);
    expect(subject).toEqual([
      { name: "Maths", count: 2 },
      { name: "Science", count: 1 },
    ]);
    expect(school).toEqual([{ name: "109000", count: 1 }]);
  });

  it.each([
    ["2026-11-24", { month: 1, term: 1, year: 1 }],
    ["2026-10-24", { month: 1, term: 1, year: 1 }],
    ["2026-10-23", { term: 1, year: 1 }],
    ["2026-07-25", { term: 1, year: 1 }],
    ["2026-07-24", { year: 1 }],
    ["2025-11-23", { year: 1 }],
    ["2025-11-22", {}],
  ])("count a change on %s as within these spans: %j", (changedOn, expected) => {
    const { changed } = counts([document("a", { changedOn }), document("never")]);
    expect(Object.fromEntries(changed.map(({ name, count }) => [name, count]))).toEqual(expected);
  });

  it("offer what the reader saved of what was found, and nothing of others", () => {
    const all = [document("a"), document("b"), document("c", { phase: "primary" })];
    const asked = { savedIds: ["a", "c", "gone"] };
    expect(counts(all, asked).saved).toEqual([{ name: "mine", count: 2 }]);
    expect(counts(all).saved).toEqual([]);
    const { hits, counts: left } = searchOf(all).search({
      ...{ words: "", limit: 10, today, ...asked },
      filters: { saved: "mine" },
    });
    expect(hits.map(({ id }) => id)).toEqual(["a", "c"]);
    expect(left.phase).toEqual([
      { name: "all", count: 1 },
      { name: "primary", count: 1 },
    ]);
  });

  it("keep one in sight that leaves nothing", () => {
    const { changed, saved, subject } = counts([document("a")], {
      filters: { changed: "month", saved: "mine", subject: "Maths" },
    });
    expect([changed, saved, subject]).toEqual([
      [{ name: "month", count: 0 }],
      [{ name: "mine", count: 0 }],
      [{ name: "Maths", count: 0 }],
    ]);
  });

  it("leave exactly as many as they said, whatever else is chosen, and count nothing hidden (invariant 7)", () => {
    const documents = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 0, max: 30 }).map(String),
        phase: fc.constantFrom("all", "primary"),
        networks: fc.subarray(["maths", "english"]),
        subjects: fc.subarray(["Maths", "Art"]),
        school: fc.constantFrom("109000", ""),
        changedOn: fc.constantFrom("2026-11-20", "2026-09-01", "2026-01-05", "2019-01-01", ""),
      }),
      { selector: ({ id }) => id, maxLength: 15 },
    );
    const chosen: fc.Arbitrary<ResourceFilters> = fc.record(
      {
        phase: fc.constantFrom("all", "primary"),
        subject: fc.constantFrom("Maths", "Art"),
        changed: fc.constantFrom("month" as const, "year" as const),
        saved: fc.constant("mine" as const),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        documents,
        chosen,
        fc.subarray(["1", "2", "3", "4", "5", "6"]),
        (some, filters, savedIds) => {
          const all = some.map(({ id, ...said }) => document(id, said));
          const isSeen = ({ id }: { readonly id: string }) => Number(id) % 3 !== 0;
          const search = searchOf(all);
          const asked = { words: "", limit: 100, today, savedIds, isVisible: isSeen };
          const answer = search.search({ ...asked, filters });
          expect(answer.hits.every(isSeen)).toBe(true);
          for (const filter of filterNames)
            for (const { name, count } of answer.counts[filter]) {
              const narrowed = search.search({ ...asked, filters: { ...filters, [filter]: name } });
              expect([filter, name, narrowed.total]).toEqual([filter, name, count]);
            }
        },
      ),
    );
  });
});
