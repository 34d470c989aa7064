import { expect, it } from "@jest/globals";
import type { ItemId } from "../../shared/domain/briefing/ids.ts";
import type { WritingPage } from "../../shared/domain/briefing/writing/writers-here.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { editionOf } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { change, creation, requestsOf } from "./requests-of.ts";

const look = { "GET /sites/{site}/lists/{list}/items": 1 };
const [grace, omar] = ["w-grace", "w-omar o'hill"] as PersonId[] as [PersonId, PersonId];
const [tab, other] = ["tab", "other"] as WritingPage[] as [WritingPage, WritingPage];
const cover = "cover" as ItemId;
const at = (seconds: number) => new Date(Date.parse("2026-11-23T09:00:00Z") + seconds * 1000);

/** What any store of who is writing promises. */
export function writersHereSuite(opened: () => OpenedPorts): void {
  const writers = () => opened().ports.writersHere;

  it("shows two editors to each other, with the item that each has open, and not to those at another edition", async () => {
    const edition = editionOf("2027-03-02");
    await requestsOf(opened(), { ...look, ...creation }, async () => {
      expect(await writers().note(edition, { person: grace, page: tab, item: cover }, at(0))).toEqual([]);
    });
    await requestsOf(opened(), creation, async () => {
      expect(await writers().note(edition, { person: omar, page: tab }, at(5))).toEqual([
        { person: grace, item: cover },
      ]);
    });
    await requestsOf(opened(), { ...look, ...change }, async () => {
      expect(await writers().note(edition, { person: grace, page: tab }, at(10))).toEqual([{ person: omar }]);
    });
    expect(await writers().note(editionOf("2027-03-09"), { person: omar, page: tab }, at(11))).toEqual([]);
  });

  it("shows nobody who has left, at once, and shows them again when they come again", async () => {
    const edition = editionOf("2027-03-16");
    await writers().note(edition, { person: grace, page: tab }, at(0));
    await writers().note(edition, { person: omar, page: tab }, at(1));
    await requestsOf(opened(), change, () => writers().leave(edition, { person: grace, page: tab }, at(2)));
    await requestsOf(opened(), {}, () => writers().leave(edition, { person: grace, page: tab }, at(3)));
    expect(await writers().note(edition, { person: omar, page: tab }, at(4))).toEqual([]);
    await requestsOf(opened(), change, () => writers().note(edition, { person: grace, page: tab }, at(5)));
    expect(await writers().note(edition, { person: omar, page: tab }, at(6))).toEqual([{ person: grace }]);
  });

  it("shows somebody who closes one of two pages for as long as the other is open, and which item is open in it", async () => {
    const edition = editionOf("2027-04-27");
    const [one, two] = [
      { person: grace, page: tab },
      { person: grace, page: other },
    ];
    await writers().note(edition, one, at(0));
    await requestsOf(opened(), creation, () => writers().note(edition, { ...two, item: cover }, at(1)));
    await requestsOf(opened(), change, () => writers().leave(edition, one, at(2)));
    const asOmar = { person: omar, page: tab };
    expect(await writers().note(edition, asOmar, at(3))).toEqual([{ person: grace, item: cover }]);
    await writers().leave(edition, two, at(4));
    expect(await writers().note(edition, asOmar, at(5))).toEqual([]);
  });

  it("shows nobody who has not been heard of for 71 seconds", async () => {
    const edition = editionOf("2027-03-23");
    await writers().note(edition, { person: grace, page: tab }, at(0));
    expect(await writers().note(edition, { person: omar, page: tab }, at(70))).toEqual([{ person: grace }]);
    expect(await writers().note(edition, { person: omar, page: tab }, at(71))).toEqual([]);
  });

  it("lets somebody leave who never came, and forgets who has been gone for an hour", async () => {
    const edition = editionOf("2027-04-20");
    await requestsOf(opened(), look, () => writers().leave(edition, { person: grace, page: tab }, at(0)));
    await writers().note(edition, { person: omar, page: tab }, at(1));
    await writers().forgetGone(at(4000));
    await requestsOf(opened(), { "GET /sites/{site}/lists/{list}/items": 1 }, () =>
      writers().forgetGone(at(4001)),
    );
    expect(await writers().note(edition, { person: grace, page: tab }, at(4002))).toEqual([]);
  });
}
