import { describe, expect, it } from "@jest/globals";
import { routeOfSubPage } from "./route-of-sub-page.ts";

describe("the page a deep link opens", () => {
  it.each([
    ["an item of a briefing", "briefing/2026-11-24/items/7c1e", "/briefing/2026-11-24/items/7c1e"],
    ["a page written with its slash", "/resources", "/resources"],
    [
      "a form with where it begins from",
      "meetings/new?network=maths&date=2027-01-12",
      "/meetings/new?network=maths&date=2027-01-12",
    ],
    ["a document of a library", "resources/sendco.12", "/resources/sendco.12"],
    ["a search for several words", "resources?q=maths%20%26%20SEND", "/resources?q=maths%20%26%20SEND"],
    ["nothing for a query that could be more", "meetings?next=//evil.example", undefined],
    ["nothing without a sub-page", undefined, undefined],
    ["nothing for an address elsewhere", "//evil.example/x", undefined],
    ["nothing for a script", "javascript:alert(1)", undefined],
    ["nothing that climbs out in the middle", "resources/../admin", undefined],
    ["nothing that climbs out", "../admin", undefined],
  ])("is %s", (_, subPage, route) => {
    expect(routeOfSubPage(subPage)).toBe(route);
  });
});
