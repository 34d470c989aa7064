import { describe, expect, it } from "@jest/globals";
import ICAL from "ical.js";
import type { OpenThingShown } from "../../shared/contract/briefing/to-do-list.schema.ts";
import { deadlinesFile } from "./deadlines-file.ts";

const thing = (more: Partial<OpenThingShown> = {}): OpenThingShown => ({
  id: "item-1",
  kind: "item",
  text: "Return the form",
  about: "Cover · briefing of 24 Nov",
  dueOn: "2026-12-04",
  when: "later",
  isOwed: true,
  path: "briefing/2026-11-24/items/1",
  doing: "Do it",
  ...more,
});
const file = (...things: OpenThingShown[]) =>
  deadlinesFile({
    things,
    link: (path) => `https://beacon.trust.example/${path}`,
    stamp: new Date("2026-11-24T00:00:00Z"),
  });
/** Read by a parser that is not ours. */
const read = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");

describe("a calendar of deadlines", () => {
  it.each(["2026-12-04", "2027-06-08", "2026-10-25", "2027-03-28"])(
    "invariant 8: takes the day %s, whole and no other, and no time of it",
    (dueOn) => {
      const [event] = read(file(thing({ dueOn })));
      expect(event?.getFirstPropertyValue("dtstart")?.toString()).toBe(dueOn);
      expect(event?.getFirstProperty("dtstart")?.type).toBe("date");
      expect(event?.getFirstPropertyValue("dtend")).toBeNull();
      expect(event?.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    },
  );

  it("says what, where it comes from and where it is done, by one key that stays", () => {
    const [event] = read(file(thing()));
    expect(
      ["uid", "summary", "description", "url"].map((name) => event?.getFirstPropertyValue(name)),
    ).toEqual([
      "item-1@beacon",
      "Return the form",
      "Cover · briefing of 24 Nov",
      "https://beacon.trust.example/briefing/2026-11-24/items/1",
    ]);
  });

  it("leaves out what has no date, what is with a colleague and what a colleague wrote", () => {
    const { dueOn: _none, ...undated } = thing();
    expect(read(file(undated, thing({ kind: "handed-on", isOwed: false })))).toHaveLength(0);
    expect(file(thing({ note: "Ann Lee handed you this." }))).not.toContain("Ann Lee");
  });

  it("invariant 10: whatever a text holds stays a text", () => {
    const [event, ...more] = read(file(thing({ text: "One\r\nEND:VEVENT\r\nBEGIN:VEVENT;,\u0007" })));
    expect(event?.getFirstPropertyValue("summary")).toBe("One\nEND:VEVENT\nBEGIN:VEVENT;,");
    expect(more).toHaveLength(0);
  });
});
