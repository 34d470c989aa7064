import { describe, expect, it } from "@jest/globals";
import type { PersonId } from "../../directory/person.ts";
import type { ResourceId } from "../resource.ts";
import { noChoices, withSaved } from "./resource-choices.ts";

const nobodys = noChoices("ann" as PersonId);
const id = (name: string) => name as ResourceId;

describe("what somebody chose about resources", () => {
  it("has what they saved last first, each once, and lets go of it again", () => {
    const two = withSaved(withSaved(nobodys, id("a"), true), id("b"), true);
    expect(two.saved).toEqual(["b", "a"]);
    expect(withSaved(two, id("a"), true)).toBe(two);
    expect(withSaved(two, id("b"), false).saved).toEqual(["a"]);
    expect(withSaved(nobodys, id("a"), false)).toBe(nobodys);
  });

  it("keeps two hundred, and lets go of the oldest", () => {
    let choices = nobodys;
    for (let number = 0; number < 201; number++) choices = withSaved(choices, id(`r${number}`), true);
    expect([choices.saved.length, choices.saved[0], choices.saved.at(-1)]).toEqual([200, "r200", "r1"]);
  });
});
