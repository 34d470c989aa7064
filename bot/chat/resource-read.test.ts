import { describe, expect, it } from "@jest/globals";
import { resourceRead } from "./resource-read.ts";

const tab = "https://beacon.example.org";

describe("an address that somebody pasted", () => {
  it.each([
    [`${tab}/resources/sendco.12`, { id: "sendco.12" }],
    [`${tab}/resources/a%2Fb/?from=mail#top`, { id: "a/b" }],
    [`${tab}/resources?q=maths%20plan`, { words: "maths plan" }],
    [`${tab}/resources/`, { words: "" }],
    [`${tab}/resources/%zz`, undefined],
    [`${tab}/resources/a/b`, undefined],
    [`${tab}/meetings/m1`, undefined],
    ["https://beacon.example.org.evil.example/resources/sendco.12", undefined],
    ["http://beacon.example.org/resources/sendco.12", undefined],
    ["not an address", undefined],
  ])("“%s” leads to %j", (address, expected) => {
    expect(resourceRead(tab, address)).toEqual(expected);
  });

  it("is read where the tab stands below the root of a site", () => {
    expect(resourceRead("https://trust.example/beacon", "https://trust.example/beacon/resources/x")).toEqual({
      id: "x",
    });
  });
});
