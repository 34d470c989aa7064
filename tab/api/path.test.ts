import { describe, expect, it } from "@jest/globals";
import { path } from "./path.ts";

describe("an address of the API", () => {
  it("keeps an id from reaching beyond its place", () => {
    expect(path`/api/briefing/editions/${"../home?x=1"}/opened`).toBe(
      "/api/briefing/editions/..%2Fhome%3Fx%3D1/opened",
    );
  });
});
