import { expect, it } from "@jest/globals";
import { type InvitedPerson, peopleBySchool, replyGroupOf } from "./people-by-reply.ts";

const person = (id: string, schools: string[], reply?: InvitedPerson["reply"]): InvitedPerson => ({
  id,
  name: id,
  posts: "DSL",
  schools: schools.map((name) => ({ id: name, name })),
  expectation: "mandatory",
  because: "DSL",
  ...(reply ? { reply } : {}),
});

it("the invited stand under their school, in order of its name", () => {
  const shown = peopleBySchool([
    person("Ada", ["Yatton"]),
    person("Bo", ["Backwell"]),
    person("Cy", ["Yatton"]),
  ]);
  expect(shown.map(({ name, people }) => [name, people.map(({ id }) => id)])).toEqual([
    ["Backwell", ["Bo"]],
    ["Yatton", ["Ada", "Cy"]],
  ]);
});

it("somebody of two small schools is counted once", () => {
  expect(peopleBySchool([person("Ada", ["Ubley", "Flax Bourton"])])).toHaveLength(1);
});

it.each([
  ["apologies are not coming", { kind: "apologies" as const }, "away"],
  ["declining is not coming", { kind: "declined" as const }, "away"],
  ["silence is no reply", undefined, "none"],
])("%s", (_name, reply, expected) => {
  expect(replyGroupOf(person("Ada", [], reply))).toBe(expected);
});
