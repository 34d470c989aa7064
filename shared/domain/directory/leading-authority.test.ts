import { expect, it } from "@jest/globals";
import { aSchool } from "../../testing/builders.ts";
import { leadingAuthority } from "./leading-authority.ts";

it("terms are reckoned by the authority of most schools", () => {
  const schools = ["North Somerset", "Bristol", "North Somerset"].map((localAuthority, n) =>
    aSchool({ urn: `${n}`, localAuthority }),
  );
  expect(leadingAuthority(schools)).toBe("North Somerset");
  expect(leadingAuthority([])).toBe("");
});
