import { describe, expect, it } from "@jest/globals";
import { civilDate } from "../../../../shared/domain/time/civil-date.ts";
import { links, tuesdayEdition, wordsOf } from "../../chat.fixture.ts";
import { cardBytes } from "../card-size.ts";
import { fullItem } from "../worst-case.fixture.ts";
import { toDoCard } from "./to-do.card.ts";

const today = civilDate("2026-11-25");
const toDos = (count: number) =>
  Array.from({ length: count }, (_, id) => ({
    edition: tuesdayEdition(),
    item: fullItem(id),
    overdue: false,
  }));

describe("the list of what is left to do", () => {
  it("says when nothing is left", () => {
    expect(wordsOf(toDoCard([], { today, links }))).toEqual([
      "Nothing left to do",
      "You have done everything that briefings, meetings and CPD asked of you.",
      "[Open in Beacon]",
    ]);
  });

  it("shows three and a way to the rest", () => {
    const words = wordsOf(toDoCard(toDos(7), { today, links }));
    expect(words[0]).toBe("7 things to do");
    expect(words.filter((word) => word === "[Done]")).toHaveLength(3);
    expect(words.slice(-3)).toEqual([
      "And 4 more in Beacon.",
      "[Hand one to a colleague]",
      "[Open in Beacon]",
    ]);
  });

  it("leaves out what is put off, and says how much that is", () => {
    const [first] = toDos(1);
    if (!first) throw new Error("There is one.");
    const later = { ...first, laterOn: civilDate("2026-12-01") };
    expect(wordsOf(toDoCard([later], { today, links })).slice(0, 2)).toEqual([
      "Nothing to do now",
      "1 put off until later.",
    ]);
  });

  it("is asked for anew when it is seen again, but not while what was just done can be taken back on it", () => {
    const [first] = toDos(1);
    expect(toDoCard(toDos(1), { today, links }).refresh?.action).toMatchObject({
      ...{ type: "Action.Execute", verb: "to-do", data: {} },
    });
    expect(toDoCard([], { today, links, justDone: first?.item }).refresh).toBeUndefined();
  });

  it("stays under 28 KB at the limits", () => {
    const [first] = toDos(1);
    expect(cardBytes(toDoCard(toDos(50), { today, links, justDone: first?.item }))).toBeLessThanOrEqual(
      28 * 1024,
    );
  });
});
