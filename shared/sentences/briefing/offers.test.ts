import { describe, expect, it } from "@jest/globals";
import { itemErrors } from "../../domain/briefing/item.ts";
import type { Offer } from "../../domain/briefing/offers/offer.ts";
import { buildDirectory } from "../../domain/directory/directory.ts";
import type { PersonId } from "../../domain/directory/person.ts";
import type { Resource } from "../../domain/resources/resource.ts";
import { civilDate } from "../../domain/time/civil-date.ts";
import { aCourse, allHeads, aMeeting, aNetwork, anItem, editionOf } from "../../testing/builders.ts";
import { offeredContent, offerWords } from "./offers.ts";

const network = aNetwork("dsl", { name: "DSL" });
const resource: Resource = {
  ...{ id: "r 1" as Resource["id"], title: "Record form", address: "https://trust.example/form" },
  ...{ publisher: "", kind: "template", phase: "all", networks: ["dsl"], description: "" },
  changedOn: civilDate("2026-11-20"),
};
const offers: Readonly<Record<Offer["kind"], Offer>> = {
  item: { kind: "item", item: anItem("i1"), notDone: { who: "schools", left: 12, of: 30 } },
  "key-message": {
    kind: "key-message",
    message: {
      ...{ id: "k1" as never, message: "Attendance matters", audience: allHeads },
      sayings: [
        { edition: editionOf("2026-11-10"), title: "Be in", what: "Be in by 9." },
        { edition: editionOf("2026-11-24"), title: "Every day counts", what: "Ring home by 9:30." },
      ],
    },
    saying: { edition: editionOf("2026-11-24"), title: "Every day counts", what: "Ring home by 9:30." },
    elsewhere: [
      {
        edition: editionOf("2026-11-10"),
        item: "i0" as never,
        title: "Be in",
        what: "Be in by 9.",
        isOut: true,
      },
    ],
  },
  meeting: { kind: "meeting", network, meeting: aMeeting("m1", { preWorkMinutes: 12 }) },
  minutes: { kind: "minutes", network, meeting: aMeeting("m1"), thingsAgreed: 1 },
  course: { kind: "course", course: aCourse("c1"), dueOn: civilDate("2027-01-08"), opens: false },
  resource: { kind: "resource", resource, audience: allHeads },
};
const setting = {
  directory: buildDirectory({ schools: [], people: [], posts: [] }),
  today: "2026-11-24",
  addressOf: (path: string) => `https://beacon.example/${path}`,
};

describe("what is offered as an item, in words", () => {
  it.each([
    ["item", "24 Nov · 12 of 30 schools have not done it"],
    ["meeting", "DSL · Tuesday 1 December, 2pm to 3:30pm"],
    ["minutes", "DSL · 1 thing agreed on 1 Dec"],
    ["course", "Mandatory · due Friday 8 January 2027"],
    ["key-message", "Key message · 2 of 2: “Every day counts” · 10 Nov: “Be in by 9.”"],
    ["resource", "template · new or changed 20 Nov"],
  ] as const)("says of a %s: %s", (kind, words) => {
    expect(offerWords(offers[kind], "2026-11-24")).toBe(words);
  });

  it.each([
    [
      "meeting",
      "Meeting m1",
      "Tuesday 1 December, 2pm to 3:30pm. Online. Allow 12 minutes to prepare.",
      "https://beacon.example/meetings/m1",
    ],
    [
      "minutes",
      "DSL: what was agreed",
      "The network met on Tuesday 1 December. 1 thing was agreed: see the network's page.",
      "https://beacon.example/networks/dsl",
    ],
    ["course", "Course c1", "What it is about.\nDue by Friday 8 January 2027.", "https://beacon.example/cpd"],
    ["resource", "Record form", "Record form is in Resources.", "https://beacon.example/resources/r%201"],
  ] as const)("makes an item of a %s: %s", (kind, title, what, address) => {
    const content = offeredContent(offers[kind], setting);
    expect(content).toMatchObject({ title, what, links: [{ address }] });
  });

  it("makes an item that can be saved of words as long as somebody may write them", () => {
    const long = "Very long ".repeat(400);
    const wordy = offeredContent(
      {
        ...offers.resource,
        resource: { ...resource, title: `${long}\nand more`, description: long },
      } as Offer,
      setting,
    );
    expect(itemErrors({ ...wordy, owner: "ed" as PersonId }, editionOf("2026-11-24"))).toEqual([]);
  });
});
