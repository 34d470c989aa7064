import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { searchOf } from "./resource-search.fixture.ts";
import { type ResourceQuery, ResourceSearch } from "./resource-search.ts";
import type { SearchedDocument } from "./searched-document.ts";
import { schoolThesaurus } from "./thesaurus/school-thesaurus.ts";

const words = (
  "reading phonics behaviour attendance autism autistic plan plans planning govern governors governance year 4 KS2 the of " +
  "safeguarding maths mathematics school schools policy policies exclusion excluded mobile phones care health education"
).split(" ");
const typed = [
  ...words,
  "naughty",
  "EHCP",
  "safegarding",
  "readng",
  "attendence",
  "atten",
  "zebra",
  '"care health"',
];
const text = (of: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...of), { minLength: 1, maxLength: most }).map((some) => some.join(" "));
const documents = fc.uniqueArray(
  fc.record({
    id: fc.integer({ min: 0, max: 40 }).map((n) => `d${n}`),
    title: text(words, 5),
    description: text(words, 12),
    publisher: fc.constantFrom("DfE", "EEF"),
    kind: fc.constantFrom("guidance", "website"),
    phase: fc.constantFrom("all", "primary"),
    networks: fc.subarray(["sendco", "maths", "headteachers"]),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 12 },
);
const query = fc.record({ words: text(typed, 4), isUnfinished: fc.boolean(), limit: fc.constantFrom(3, 50) });
const answers = (search: ResourceSearch, asked: readonly ResourceQuery[]) =>
  asked.map((each) => search.search(each));
const isSeen = ({ id }: SearchedDocument) => Number(id.slice(1)) % 2 === 0;

/** Few, because every run builds several indexes and searches each. */
const runs = { numRuns: 30 };

describe("laws of the search", () => {
  it("the order in which documents came changes no answer", () => {
    fc.assert(
      fc.property(
        documents.chain((some) =>
          fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
        ),
        fc.array(query, { minLength: 1, maxLength: 4 }),
        ([some, shuffled], asked) => {
          expect(answers(searchOf(shuffled), asked)).toEqual(answers(searchOf(some), asked));
        },
      ),
      runs,
    );
  });

  it("what was put in and taken out again leaves the answers as they were", () => {
    fc.assert(
      fc.property(
        documents,
        documents,
        fc.array(query, { minLength: 1, maxLength: 4 }),
        (kept, others, asked) => {
          const search = searchOf(kept);
          for (const document of others) search.put(document);
          for (const { id } of others) search.remove(id);
          for (const document of kept) search.put(document);
          expect(answers(search, asked)).toEqual(answers(searchOf(kept), asked));
        },
      ),
      runs,
    );
  });

  it("a saved index answers as the one it was saved from, whatever has changed in the meantime", () => {
    fc.assert(
      fc.property(
        documents,
        documents,
        fc.array(query, { minLength: 1, maxLength: 4 }),
        (before, now, asked) => {
          const saved = structuredClone(searchOf(before).save());
          const loaded = ResourceSearch.load(schoolThesaurus, saved, now);
          expect(answers(loaded, asked)).toEqual(answers(searchOf(now), asked));
        },
      ),
      runs,
    );
  });

  it("a hidden document changes no answer, count, mark or suggestion of who may not see it (invariant 7)", () => {
    fc.assert(
      fc.property(documents, fc.array(query, { minLength: 1, maxLength: 4 }), (all, asked) => {
        const seen = searchOf(all.filter(isSeen));
        const asReader = asked.map((each) => ({ ...each, isVisible: isSeen }));
        expect(answers(searchOf(all), asReader)).toEqual(answers(seen, asked));
      }),
      runs,
    );
  });

  it("as much is answered as is counted", () => {
    fc.assert(
      fc.property(documents, query, (all, asked) => {
        const { total, hits, counts } = searchOf(all).search({ ...asked, limit: 1000 });
        expect(hits.length).toBe(total);
        expect(counts.phase.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      }),
      runs,
    );
  });

  it("every mark lies in its text, in order and apart", () => {
    fc.assert(
      fc.property(documents, query, (all, asked) => {
        for (const { id, marks } of searchOf(all).search(asked).hits) {
          const document = all.find((each) => each.id === id);
          for (const field of ["title", "description"] as const) {
            let last = 0;
            for (const [start, end] of marks[field]) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(document?.[field].length ?? -1);
          }
        }
      }),
      runs,
    );
  });
});
