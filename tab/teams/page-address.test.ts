import { describe, expect, it } from "@jest/globals";
import { pageAddress, pageAt } from "./page-address.ts";

const here = window.location.origin;

describe("the address of one of Beacon's pages", () => {
  it("leads back to the page", () => {
    expect(pageAddress("/resources/pack")).toBe(`${here}/resources/pack`);
    expect(pageAt(`${here}/resources/pack?q=sendco`)).toBe("/resources/pack?q=sendco");
  });

  it.each([
    ["another site", "https://www.gov.uk/resources/pack"],
    ["what a server answers to a program", `${here}/api/feeds/x.ics`],
    ["no address at all", "javascript"],
    ["a script", "javascript:alert(1)"],
  ])("is not that of %s", (_name, address) => {
    expect(pageAt(address)).toBeUndefined();
  });
});
