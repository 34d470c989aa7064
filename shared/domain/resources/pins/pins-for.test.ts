import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { PersonId } from "../../directory/person.ts";
import type { ResourceId } from "../resource.ts";
import { schoolThesaurus } from "../search/thesaurus/school-thesaurus.ts";
import { type PinnedAnswer, pinId } from "./pinned-answer.ts";
import { pinsFor } from "./pins-for.ts";

const pin = (resource: string, words: string, minute = 0): PinnedAnswer => ({
  ...{ id: pinId(resource as ResourceId, words), words, resource: resource as ResourceId },
  ...{ by: "lena" as PersonId, at: new Date(Date.UTC(2026, 10, 24, 10, minute)) },
});
const resources = (words: string, pins: readonly PinnedAnswer[]) =>
  pinsFor(words, pins, schoolThesaurus).map(({ resource }) => resource);

describe("what is pinned for a search", () => {
  it("is every resource that was pinned for the same, the first pinned first, and each once", () => {
    const pins = [
      pin("summary", "KCSIE", 5),
      pin("guidance", "keeping children safe in education", 1),
      pin("guidance", "kcsie", 9),
      pin("phones", "mobile phones", 0),
    ];
    expect(resources("kcsie", pins)).toEqual(["guidance", "summary"]);
    expect(resources("mobile phone", pins)).toEqual(["phones"]);
  });

  it("is nothing for any other search, and for none", () => {
    expect(resources("mobile phones year 7", [pin("phones", "mobile phones")])).toEqual([]);
    expect(resources(" ", [pin("phones", "mobile phones")])).toEqual([]);
  });

  it("has one id for the same words in any order and letters, and another for another resource", () => {
    const a = "a" as ResourceId;
    expect(pinId(a, "Mobile phones")).toBe(pinId(a, "phones, mobile"));
    expect(pinId(a, "mobile phones")).not.toBe(pinId("b" as ResourceId, "mobile phones"));
    expect(pinId(a, "mobile phones")).not.toBe(pinId(a, "mobile"));
  });

  it("is the same in whatever order the rows come, and other pins move nothing", () => {
    const some = fc.uniqueArray(
      fc.record({
        resource: fc.constantFrom("a", "b", "c", "d"),
        words: fc.constantFrom("KCSIE", "keeping children safe in education", "phones", "the rota"),
        minute: fc.integer({ min: 0, max: 3 }),
      }),
      { selector: ({ resource, words }) => `${resource} ${words}`, maxLength: 10 },
    );
    fc.assert(
      fc.property(some, fc.constantFrom("kcsie", "phone", "rotas"), (said, asked) => {
        const pins = said.map(({ resource, words, minute }) => pin(resource, words, minute));
        expect(resources(asked, [...pins].reverse())).toEqual(resources(asked, pins));
        expect(resources(asked, [...pins, pin("z", "harpsichord tuning")])).toEqual(resources(asked, pins));
      }),
    );
  });
});
