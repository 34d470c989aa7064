import { describe, expect, it } from "@jest/globals";
import { aSchool } from "../../testing/builders.ts";
import type { HubName } from "./school.ts";
import { schoolErrors } from "./school-errors.ts";

describe("what is wrong with what is kept of a school", () => {
  it.each([
    ["nothing", {}, []],
    ["nothing, at a school that pays nothing for cover", { coverRatePerHour: 0 }, []],
    ["it has no hub", { hub: "" as HubName }, [{ pointer: "/hub", code: "required" }]],
    ["half a pupil", { pupils: 50.5 }, [{ pointer: "/pupils", code: "out-of-range" }]],
    ["fewer pupils than none", { pupils: -1 }, [{ pointer: "/pupils", code: "out-of-range" }]],
    [
      "a cover rate for a day",
      { coverRatePerHour: 501 },
      [{ pointer: "/coverRatePerHour", code: "out-of-range" }],
    ],
    [
      "a rate that is no number",
      { coverRatePerHour: Number.NaN },
      [{ pointer: "/coverRatePerHour", code: "out-of-range" }],
    ],
    [
      "a federation's name that is a page",
      { federation: "x".repeat(101) },
      [{ pointer: "/federation", code: "too-long" }],
    ],
  ] as const)("is: %s", (_, changes, errors) => {
    expect(schoolErrors({ ...aSchool({ urn: "flax" }), ...changes })).toEqual(errors);
  });
});
