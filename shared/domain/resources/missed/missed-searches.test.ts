import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../directory/person.ts";
import { addedUp, missedWords } from "./missed-words.ts";
import { SearchGathering } from "./search-gathering.ts";

const at = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 12, 0, seconds));
const asha = "asha" as PersonId;
const ben = "ben" as PersonId;

function gathered(...searches: readonly (readonly [PersonId, string, number, "found"?])[]) {
  const gathering = new SearchGathering();
  for (const [person, words, seconds, found] of searches)
    gathering.note({ person, words, isFound: found === "found" }, at(seconds));
  return gathering.take(at(3600));
}

describe("what was searched for and not found", () => {
  it("is counted by its words, in whatever letters and signs, without the people", () => {
    expect(gathered([asha, "Wobble  Cushions?", 0], [ben, "wobble cushions", 5])).toEqual([
      { words: "wobble cushions", times: 2 },
    ]);
    expect(missedWords("?!")).toBeUndefined();
  });

  it("is the last of what somebody types, not each letter on the way", () => {
    expect(gathered([asha, "wob", 0], [asha, "wobbl", 1], [asha, "wobble cush", 3])).toEqual([
      { words: "wobble cush", times: 1 },
    ]);
  });

  it("is not what somebody then finds by mending it", () => {
    expect(gathered([asha, "phonicz", 0], [asha, "phonics", 10, "found"])).toEqual([]);
  });

  it("stands when somebody then searches for something else", () => {
    expect(gathered([asha, "wobble cushions", 0], [asha, "kcsie", 10, "found"])).toEqual([
      { words: "wobble cushions", times: 1 },
    ]);
  });

  it("counts again when somebody comes back to it later", () => {
    expect(gathered([asha, "wobble cushions", 0], [asha, "wobble cushions", 120])).toEqual([
      { words: "wobble cushions", times: 2 },
    ]);
  });

  it("waits a minute for who may still be typing, and is given once", () => {
    const gathering = new SearchGathering();
    gathering.note({ person: asha, words: "wobble", isFound: false }, at(0));
    expect(gathering.take(at(59))).toEqual([]);
    expect(gathering.take(at(60))).toEqual([{ words: "wobble", times: 1 }]);
    expect(gathering.take(at(61))).toEqual([]);
  });

  it("adds up over servers and weeks, the most frequent first", () => {
    expect(
      addedUp(
        [{ words: "tuba", times: 1 }],
        [
          { words: "oboe", times: 2 },
          { words: "tuba", times: 2 },
        ],
      ),
    ).toEqual([
      { words: "tuba", times: 3 },
      { words: "oboe", times: 2 },
    ]);
  });
});
