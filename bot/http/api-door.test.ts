import { describe, expect, it } from "@jest/globals";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { actorOf, parse, versionOf } from "./api-door.ts";

const schema = z.object({
  title: z.string().max(5),
  due: z.string().refine(() => false, { params: { code: "not-a-date" } }),
  links: z.array(z.object({ "a/b~c": z.string() })).max(2),
  kind: z.enum(["know", "dates"]),
});
const good = { title: "Cover", due: "x", links: [], kind: "know" };

function errorsIn(input: unknown): unknown {
  try {
    return parse(schema, input);
  } catch (refused) {
    return (refused as { errors: unknown }).errors;
  }
}

describe("input at the door", () => {
  it.each([
    ["nothing", undefined, [{ pointer: "", code: "required" }]],
    ["a word", "x", [{ pointer: "", code: "invalid" }]],
    [
      "a form with every field wrong",
      { title: "Covers", due: "soon", links: [{ "a/b~c": "" }, {}], kind: "king" },
      [
        { pointer: "/title", code: "too-long" },
        { pointer: "/due", code: "not-a-date" },
        { pointer: "/links/1/a~1b~0c", code: "required" },
        { pointer: "/kind", code: "invalid" },
      ],
    ],
    [
      "a list too long",
      { ...good, links: [1, 2, 3].map(() => ({ "a/b~c": "" })) },
      [
        { pointer: "/due", code: "not-a-date" },
        { pointer: "/links", code: "too-many" },
      ],
    ],
    [
      "something that only says how long it is",
      { ...good, links: { length: 1e9 } },
      [
        { pointer: "/due", code: "not-a-date" },
        { pointer: "/links", code: "invalid" },
      ],
    ],
  ])(
    "that is %s is refused with each place and what is wrong there (invariant 9)",
    (_name, input, errors) => {
      expect(errorsIn(input)).toEqual(errors);
    },
  );
});

describe("the version of a save", () => {
  const withHeader = (version: string | undefined) =>
    ({ headers: { "if-match": version } }) as FastifyRequest;

  it.each(['"a1b2,3"', 'W/"a1b2,3"'])("is taken as it was read: %s", (version) => {
    expect(versionOf(withHeader(version))).toBe(version);
  });

  it.each([
    ["none", undefined, "version.required"],
    ["an empty one", "", "version.required"],
    ["any", "*", "request.invalid"],
    ["several", '"a,1", "b,1"', "request.invalid"],
    ["one without its quotes", "a,1", "request.invalid"],
    ["one with another header in it", '"a\r\nIf-Match: *"', "request.invalid"],
  ])("may not be %s (invariant 3)", (_name, version, code) => {
    expect(() => versionOf(withHeader(version))).toThrow(code);
  });
});

it("no route learns who is acting without the door having asked", () => {
  expect(() => actorOf({} as FastifyRequest)).toThrow(
    "A route outside the guarded part asked who is acting.",
  );
});
