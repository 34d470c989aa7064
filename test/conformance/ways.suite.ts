import { expect, it } from "@jest/globals";
import type { CorrectionId } from "../../shared/domain/briefing/corrections/correction.ts";
import type { Portion, PortionId } from "../../shared/domain/briefing/sending/portion.ts";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import { editionOf } from "../../shared/testing/builders.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { requestsOf } from "./requests-of.ts";

const begunAt = new Date("2027-03-02T15:30:00Z");

const portion = (number: number, outcome: "begun" | "told", date = "2027-03-02"): Portion => ({
  ...{ id: `${date} ${number}` as PortionId, edition: editionOf(date), number, way: "feed", at: begunAt },
  people: [
    { owner: "w-ann" as PersonId, why: "usual", outcome },
    { owner: "w-bob" as PersonId, why: "chosen", outcome },
  ],
});

/** What is kept of how people are told: their choice, and what became of each telling. */
export function waysSuite(opened: () => OpenedPorts): void {
  const ports = () => opened().ports;
  const ann = "w-choice" as PersonId;

  it("keeps what somebody chose beside what Teams said of them", async () => {
    expect(await ports().reaches.find(ann)).toBeUndefined();
    await ports().reaches.amend(ann, (reach) => ({ ...reach, choice: "chat", chat: "a:1" }));
    await ports().reaches.amend(ann, (reach) => ({ ...reach, app: "blocked" }));
    const kept = { person: ann, choice: "chat", chat: "a:1", app: "blocked" };
    expect(await ports().reaches.find(ann)).toEqual(kept);
    expect((await ports().reaches.all()).get(ann)).toEqual(kept);
  });

  it("writes nothing where a rule leaves things as they are, and forgets a choice that is taken back", async () => {
    await requestsOf(opened(), {}, () => ports().reaches.amend("w-none" as PersonId, (reach) => reach));
    await ports().reaches.amend(ann, ({ choice: _choice, ...reach }) => reach);
    expect(await ports().reaches.find(ann)).not.toHaveProperty("choice");
  });

  it("two changes at once are both kept", async () => {
    const both = "w-both" as PersonId;
    await Promise.all([
      ports().reaches.amend(both, (reach) => ({ ...reach, choice: "mail" })),
      ports().reaches.amend(both, (reach) => ({ ...reach, app: "installed" })),
    ]);
    expect(await ports().reaches.find(both)).toEqual({ person: both, choice: "mail", app: "installed" });
  });

  it("writes portions twenty to a request, first as begun and then as they ended, and keeps editions apart", async () => {
    const many = Array.from({ length: 21 }, (_, number) => portion(number, "begun"));
    await requestsOf(opened(), { "POST /$batch": 2 }, () => ports().deliveries.write(many));
    await requestsOf(opened(), { "POST /$batch": 1 }, () =>
      ports().deliveries.write([portion(0, "told"), portion(99, "begun")]),
    );
    await ports().deliveries.write([portion(0, "begun", "2027-03-09")]);
    await requestsOf(opened(), { "POST /$batch": 1 }, () =>
      ports().deliveries.refresh(editionOf("2027-03-02")),
    );
    const kept = (await ports().deliveries.listOf(editionOf("2027-03-02"))).sort(
      (a, b) => a.number - b.number,
    );
    expect(kept.map(({ number }) => number)).toEqual([...Array.from({ length: 21 }, (_, n) => n), 99]);
    expect(kept[0]).toEqual(portion(0, "told"));
    expect(kept[1]).toEqual(portion(1, "begun"));
  });

  it("keeps which card stands in somebody's chat, what it shows and why it was left", async () => {
    const [first, second] = portion(0, "told", "2027-03-16").people;
    if (!first || !second) throw new Error("There are two.");
    const sent: Portion = {
      ...portion(0, "told", "2027-03-16"),
      ...{ way: "chat", shows: 2 },
      people: [
        { ...first, card: { id: "1700000000000", shows: 2 } },
        { ...second, card: { id: "1:abc", shows: 0, left: { why: "blocked", at: 2 } } },
      ],
    };
    await ports().deliveries.write([sent]);
    expect(await ports().deliveries.listOf(editionOf("2027-03-16"))).toEqual([sent]);
  });

  it("keeps e-mails that tell of a correction apart from how the edition itself was told", async () => {
    const edition = portion(0, "told", "2027-03-23");
    const letter: Portion = {
      ...portion(1, "told", "2027-03-23"),
      way: "mail",
      correction: "c1" as CorrectionId,
    };
    await ports().deliveries.write([edition, letter]);
    expect(await ports().deliveries.listOf(editionOf("2027-03-23"))).toEqual([edition]);
    expect(await ports().deliveries.listOfCorrections(editionOf("2027-03-23"))).toEqual([letter]);
  });
}
