import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import type { PersonId } from "../directory/person.ts";
import { mergeMinutes } from "./merge-minutes.ts";
import type { MeetingAction, MeetingActionId } from "./minutes.ts";

const action = (id: string, changes: Partial<MeetingAction> = {}): MeetingAction => ({
  id: id as MeetingActionId,
  text: `Do ${id}`,
  owner: "asha" as PersonId,
  ...changes,
});
const minutes = (text: string, agreed: string[] = [], actions: MeetingAction[] = []) => ({
  text,
  agreed,
  actions,
});

describe("minutes that two people write at once", () => {
  it("keep both when they wrote in different places", () => {
    expect(
      mergeMinutes(
        minutes("Welcome\n\nPhonics\n\nClose"),
        minutes("Welcome and apologies\n\nPhonics\n\nClose"),
        minutes("Welcome\n\nPhonics\n\nClose at 3:30pm"),
      ),
    ).toEqual(minutes("Welcome and apologies\n\nPhonics\n\nClose at 3:30pm"));
  });

  it("keep what both added at the end, that saved first before the other", () => {
    expect(mergeMinutes(minutes("Welcome"), minutes("Welcome\nPhonics"), minutes("Welcome\nMaths"))).toEqual(
      minutes("Welcome\nPhonics\nMaths"),
    );
  });

  it("leave it to a person when both changed the same line", () => {
    expect(
      mergeMinutes(minutes("Moderation is on Monday"), minutes("… on Tuesday"), minutes("… on Friday")),
    ).toBeUndefined();
  });

  it("keep an action that one added, one that the other marked done, and what both agreed", () => {
    const done = action("cover", { doneAt: new Date("2026-12-01T15:00:00Z") });
    expect(
      mergeMinutes(
        minutes("", ["One"], [action("cover")]),
        minutes("", ["One", "Two"], [done]),
        minutes("", ["One", "Three"], [action("cover"), action("forms")]),
      ),
    ).toEqual(minutes("", ["One", "Two", "Three"], [done, action("forms")]));
  });

  it("leave it to a person when one removed an action that the other changed", () => {
    expect(
      mergeMinutes(
        minutes("", [], [action("cover")]),
        minutes("", [], []),
        minutes("", [], [action("cover", { text: "Do it soon" })]),
      ),
    ).toBeUndefined();
  });

  const lines = fc.array(fc.constantFrom("a", "b", "c", "d", ""), { maxLength: 6 });
  it("are whatever one wrote when the other changed nothing", () => {
    fc.assert(
      fc.property(lines, lines, (base, changed) => {
        const [was, is] = [minutes(base.join("\n"), base), minutes(changed.join("\n"), changed)];
        expect(mergeMinutes(was, is, was)).toEqual(is);
        expect(mergeMinutes(was, was, is)).toEqual(is);
        expect(mergeMinutes(was, is, is)).toEqual(is);
      }),
    );
  });
});
