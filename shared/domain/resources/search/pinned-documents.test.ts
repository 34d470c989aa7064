import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { aDocument, library, searchOf } from "./resource-search.fixture.ts";

const ids = (asked: Parameters<ReturnType<typeof searchOf>["search"]>[0]) =>
  searchOf(library)
    .search(asked)
    .hits.map(({ id, isPinned }) => (isPinned ? `${id}!` : id));

describe("pinned documents in the search", () => {
  it("stand first, whatever their words, in the order in which they were pinned", () => {
    const plain = ids({ words: "behaviour", limit: 10 });
    expect(plain[0]).toBe("behaviour");
    expect(ids({ words: "behaviour", limit: 10, pinned: ["tables", "kcsie"] })).toEqual([
      "tables!",
      "kcsie!",
      ...plain.filter((id) => id !== "kcsie" && id !== "tables"),
    ]);
  });

  it("answer what nothing else answers, so that nobody is told that there is nothing", () => {
    const answer = searchOf(library).search({ words: "wobble cushions", limit: 10, pinned: ["plan"] });
    expect(answer.total).toBe(1);
    expect(answer.hits).toEqual([
      { id: "plan", coverage: 1, isPinned: true, marks: { title: [], description: [] } },
    ]);
    expect(answer.counts.network).toEqual([{ name: "sendco", count: 1 }]);
    expect(answer.didYouMean).toBeUndefined();
  });

  it("are three at most", () => {
    const pinned = ["plan", "tables", "workload", "geography"];
    expect(ids({ words: "wobble cushions", limit: 10, pinned })).toEqual(["plan!", "tables!", "workload!"]);
  });

  it("are not shown where a filter leaves them out, and are counted beside it", () => {
    const asked = { words: "behaviour", limit: 10, pinned: ["plan"] };
    const { counts, total } = searchOf(library).search({ ...asked, filters: { network: "maths" } });
    expect(total).toBe(0);
    expect(counts.network).toContainEqual({ name: "sendco", count: 1 });
    expect(ids({ ...asked, filters: { network: "sendco" } })).toEqual(["plan!"]);
  });

  it("are not shown for what they do not say, where that is asked for word for word", () => {
    const pinned = ["plan", "behaviour"];
    expect(ids({ words: "“behaviour in schools”", limit: 10, pinned })).toEqual(["behaviour!"]);
  });

  const some = fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 20 }).map((n) => `d${n}`),
      title: fc.constantFrom("Behaviour plan", "Reading policy", "Phones", "Phonics screening check"),
      phase: fc.constantFrom("primary", "secondary"),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 10 },
  );
  const words = fc.constantFrom("behaviour", "reading policies", "zebra", "fonics", '"phones"', "");
  const pinned = fc.uniqueArray(
    fc.integer({ min: 0, max: 20 }).map((n) => `d${n}`),
    { maxLength: 5 },
  );
  const isSeen = ({ id }: { readonly id: string }) => Number(id.slice(1)) % 2 === 0;

  it("that are hidden change no answer, count, mark or suggestion of who may not see them (invariant 7)", () => {
    fc.assert(
      fc.property(some, words, pinned, (said, asked, pins) => {
        const all = said.map(({ id, ...rest }) => aDocument(id, rest));
        const query = { words: asked, limit: 50 };
        expect(searchOf(all).search({ ...query, pinned: pins, isVisible: isSeen })).toEqual(
          searchOf(all.filter(isSeen)).search({
            ...query,
            pinned: pins.filter((id) => isSeen({ id })),
          }),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("leave everything else in its order, and as much is answered as is counted", () => {
    fc.assert(
      fc.property(some, words, pinned, fc.constantFrom("primary", undefined), (said, asked, pins, phase) => {
        const search = searchOf(said.map(({ id, ...rest }) => aDocument(id, rest)));
        const query = { words: asked, limit: 50, filters: { phase } };
        const plain = search.search(query);
        const answer = search.search({ ...query, pinned: pins });
        const first = answer.hits.filter(({ isPinned }) => isPinned);
        expect(answer.hits.slice(0, first.length)).toEqual(first);
        expect(answer.hits.slice(first.length)).toEqual(
          plain.hits.filter(({ id }) => first.every((each) => each.id !== id)),
        );
        expect(answer.hits.length).toBe(answer.total);
        expect(search.search({ ...query, pinned: pins, limit: 1 }).hits).toEqual(answer.hits.slice(0, 1));
        for (const { id } of first)
          expect(phase === undefined || said.find((each) => each.id === id)?.phase === phase).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
