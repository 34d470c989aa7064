import { describe, expect, it } from "@jest/globals";
import { aDocument, library, searchOf } from "./resource-search.fixture.ts";
import type { SearchedDocument } from "./searched-document.ts";

const search = searchOf(library);
const found = (words: string, isUnfinished = false) =>
  search.search({ words, isUnfinished, limit: 10 }).hits.map(({ id }) => id);
const first = (words: string) => found(words)[0];

describe("finding a resource as staff type it", () => {
  it.each([
    ["its own words", "keeping children safe", "kcsie"],
    ["an acronym", "KCSIE", "kcsie"],
    ["an acronym for what the document spells out", "EHCP review", "plan"],
    ["a slip of the pen", "safegarding", "kcsie"],
    ["the American spelling", "behavior", "behaviour"],
    ["another form of the word", "sanction", "behaviour"],
    ["an everyday word for the official one", "naughty kids", "behaviour"],
    ["a year group in short", "y4 check", "tables"],
    ["a year group inside a range", "year 5 rivers", "geography"],
    ["a word in two", "work load", "workload"],
    ["two words in one", "carereview", "plan"],
    ["a whole sentence", "what do I do about times tables tests please", "tables"],
  ])("finds it by %s", (_how, words, id) => {
    expect(first(words)).toBe(id);
  });

  it("finds by the beginning of a word while it is being typed, and not once it is done", () => {
    expect(found("multipl", true)).toEqual(["tables"]);
    expect(found("mult", false)).toEqual([]);
  });

  it("takes what stands in quotation marks word for word", () => {
    expect(found('"children safe"')).toEqual(["kcsie"]);
    expect(found('"safe children"')).toEqual([]);
    expect(found("“removal from class”")).toEqual(["behaviour"]);
  });

  it.each(["lollipop rota", "zebra", "piano tuner prices", "the of and", "???"])(
    "answers nothing rather than rubbish to “%s”",
    (words) => {
      expect(found(words)).toEqual([]);
    },
  );

  it("tells how much of a question a document meets, so that a door may doubt what meets little", () => {
    const coverage = (words: string) => search.search({ words, limit: 1 }).hits[0]?.coverage ?? 0;
    expect(coverage("times tables check")).toBeGreaterThan(0.9);
    expect(coverage("order lunch for the workload meeting")).toBeLessThan(0.5);
  });

  it("answers everything by title when nothing is asked", () => {
    expect(found("")).toEqual(["plan", "behaviour", "workload", "kcsie", "tables", "geography"]);
    expect(search.search({ words: " ", limit: 2 })).toMatchObject({
      total: 6,
      hits: [{ id: "plan" }, { id: "behaviour" }],
    });
  });

  it("marks what met the question, also where the document says it otherwise", () => {
    const title = "Annual review of an education, health and care plan";
    const [hit] = search.search({ words: "EHCP", limit: 1 }).hits;
    expect(hit?.marks.title.map(([start, end]) => title.slice(start, end))).toEqual([
      "education",
      "health",
      "care",
      "plan",
    ]);
    expect(hit?.marks.description).toEqual([]);
  });

  it("asks whether another spelling was meant, and only then", () => {
    const meant = (words: string) => search.search({ words, limit: 1 }).didYouMean;
    expect(meant("Safegarding duty")).toBe("safeguarding duty");
    expect(meant("attendence")).toBe("attendance");
    expect(meant("safeguarding")).toBeUndefined();
    expect(meant("naughty")).toBeUndefined();
    expect(meant("zebra")).toBeUndefined();
  });

  it("counts what each filter would leave, beside the others that are chosen", () => {
    const { total, counts } = search.search({ words: "", filters: { phase: "primary" }, limit: 10 });
    expect(total).toBe(2);
    expect(counts.phase).toEqual([
      { name: "all", count: 4 },
      { name: "primary", count: 2 },
    ]);
    expect(counts.publisher).toEqual([
      { name: "Oak National Academy", count: 1 },
      { name: "STA", count: 1 },
    ]);
    expect(counts.network).toEqual([{ name: "maths", count: 1 }]);
    expect(counts.kind).toEqual([
      { name: "guidance", count: 1 },
      { name: "teaching resource", count: 1 },
    ]);
  });

  it("keeps a filter in sight that leaves nothing", () => {
    const { total, counts } = search.search({ words: "kcsie", filters: { phase: "secondary" }, limit: 10 });
    expect(total).toBe(0);
    expect(counts.phase).toEqual([
      { name: "all", count: 1 },
      { name: "secondary", count: 0 },
    ]);
  });

  it("knows a document by its new words as soon as it is changed, and no longer by the old", () => {
    const changing = searchOf([aDocument("one", { title: "Fire drill" })]);
    changing.put(aDocument("one", { title: "Snow closure" }));
    expect(changing.search({ words: "fire drill", limit: 1 }).total).toBe(0);
    expect(changing.search({ words: "snow", limit: 1 }).total).toBe(1);
    changing.remove("one");
    changing.remove("one");
    expect(changing.search({ words: "snow", limit: 1 }).total).toBe(0);
  });
});

describe("what documents say inside", () => {
  const inside = searchOf(library);
  inside.putText(
    "workload",
    `${"Cut what nobody reads. ".repeat(400)}Send fewer newsletters home to parents each week.`,
  );
  inside.putText("behaviour", "A page on newsletters home, and on detentions after school.");
  const found = (words: string, isVisible?: (document: SearchedDocument) => boolean) =>
    inside.search({ words, limit: 10, ...(isVisible ? { isVisible } : {}) });

  it("is found, with the place where they say it", () => {
    const { total, hits } = found("newsletters home to parents");
    expect(total).toBe(1);
    expect(hits[0]).toMatchObject({ id: "workload", marks: { title: [], description: [] } });
    const { text, marks } = hits[0]?.excerpt ?? { text: "", marks: [] };
    expect(text).toBe(
      "Cut what nobody reads. Cut what nobody reads. Send fewer newsletters home to parents each week.",
    );
    // Everyday words are met too, and not marked.
    expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(["newsletters"]);
  });

  it("comes after what says it in its title, and is counted with it", () => {
    inside.put(aDocument("news", { title: "Newsletters home" }));
    const { hits, counts } = found("newsletters home");
    expect(hits.map(({ id }) => id)).toEqual(["news", "behaviour", "workload"]);
    expect(counts.kind).toEqual([{ name: "guidance", count: 3 }]);
    expect(hits[0]?.excerpt).toBeUndefined();
    inside.remove("news");
  });

  it("finds nothing for whoever may not see the document (invariant 7)", () => {
    expect(found("newsletters home to parents", ({ id }) => id !== "workload").total).toBe(0);
  });

  it("is no answer where only some of the words are there", () => {
    expect(found("newsletters about zebras in the playground").total).toBe(0);
  });

  it("is forgotten with the document, and kept when what is said about it changes", () => {
    const changing = searchOf([aDocument("one")]);
    changing.putText("one", "Snow closure");
    changing.put(aDocument("one", { title: "Winter" }));
    expect(changing.search({ words: "snow closure", limit: 1 }).total).toBe(1);
    changing.remove("one");
    expect(changing.search({ words: "snow closure", limit: 1 }).total).toBe(0);
  });

  it("is searched word for word where somebody asks for it so", () => {
    expect(found('"fewer newsletters"').hits.map(({ id }) => id)).toEqual(["workload"]);
    expect(found('"newsletters fewer"').total).toBe(0);
  });
});

describe("what stands around what is looked for", () => {
  const answer = (words: string) =>
    search.search({ words, limit: 10 }).hits.map(({ id, coverage, isFar }) => [id, coverage, isFar]);

  it.each([
    ["does anyone have something on times tables", "times tables"],
    ["looking for sanctions, anything?", "sanctions"],
    ["hi all, has anybody got any good ideas about rivers", "rivers"],
    ["sorry, quick one: can someone recommend an EHCP review please", "EHCP review"],
    ["just wondering whether anyone knows about naughty kids at all", "naughty kids"],
  ])("“%s” asks for “%s” and nothing else", (asked, words) => {
    expect(answer(asked)).toEqual(answer(words));
    expect(answer(words)).not.toEqual([]);
  });

  it("is looked for itself where nothing else is", () => {
    const named = searchOf([aDocument("help", { title: "Help" }), aDocument("other", { title: "Maps" })]);
    expect(named.search({ words: "help", limit: 5 }).hits.map(({ id }) => id)).toEqual(["help"]);
  });

  it("stays where it is part of an expression", () => {
    expect(first("one to one adult")).toBe(first("adult one to one"));
  });
});

describe("what fits far less than the best", () => {
  it("is told from what comes near, and is counted and listed with it", () => {
    const some = searchOf([
      aDocument("check", {
        title: "Phonics screening check",
        description: "Phonics screening, check by check.",
      }),
      aDocument("run", { title: "Running the phonics screening check" }),
      aDocument("home", {
        title: "Sounds at home",
        description:
          "What families may like to know: rhymes, songs, stories, letters, names, books, games, walks, phonics.",
      }),
      ...["a", "b", "c", "d"].map((id) => aDocument(id, { title: `Rivers ${id}` })),
    ]);
    const { total, hits } = some.search({ words: "phonics", limit: 10 });
    expect(total).toBe(3);
    expect(hits.map(({ id, isFar = false }) => [id, isFar])).toEqual([
      ["check", false],
      ["run", false],
      ["home", true],
    ]);
  });
});

describe("hostile queries", () => {
  it.each(["(((", "constructor __proto__", "y99 ks77", "a".repeat(200), "🙂 🙂", "ﬁre\u0000", '"', "“”"])(
    "cost nothing: %j",
    (words) => {
      expect(search.search({ words, isUnfinished: true, limit: 10 }).total).toBeGreaterThanOrEqual(0);
    },
  );
});
