import { expect, it } from "@jest/globals";
import type { PersonId } from "../../shared/domain/directory/person.ts";
import type { NetworkId } from "../../shared/domain/networks/network.ts";
import { type PinnedAnswer, pinId } from "../../shared/domain/resources/pins/pinned-answer.ts";
import type { ResourceId } from "../../shared/domain/resources/resource.ts";
import type { OpenedPorts } from "./port-implementation.ts";
import { creation, removal, requestsOf } from "./requests-of.ts";

const pin = (words: string, more: Partial<PinnedAnswer> = {}): PinnedAnswer => ({
  id: pinId("sendco.12" as ResourceId, words),
  words,
  resource: "sendco.12" as ResourceId,
  network: "sendco" as NetworkId,
  by: "pa-lena" as PersonId,
  at: new Date("2026-11-24T10:00:00.000Z"),
  ...more,
});

/** What any store of pinned answers keeps. */
export function pinnedAnswersSuite(opened: () => OpenedPorts): void {
  const store = () => opened().ports.pinnedAnswers;

  it("stand as soon as they are saved, and are asked for without asking Graph", async () => {
    const made = pin("mobile phones");
    await requestsOf(opened(), creation, () => store().create(made));
    await requestsOf(opened(), {}, async () => {
      expect(await store().list()).toContainEqual(made);
      expect((await store().find(made.id))?.value).toEqual(made);
      expect(await store().find(pin("nothing").id)).toBeUndefined();
    });
  });

  it("keep that it was the central team", async () => {
    const { network: _, ...central } = pin("kcsie");
    await store().create(central);
    expect((await store().find(central.id))?.value).toEqual(central);
  });

  it("are one row however often they are pinned, and whoever is first (invariant 2)", async () => {
    const first = await store().create(pin("a plan"));
    const second = await store().create(pin("a plan", { by: "pa-mo" as PersonId }));
    expect(second).toEqual(first);
    expect((await store().list()).filter(({ words }) => words === "a plan")).toEqual([first]);
  });

  it("are one row each for two resources that are pinned for the same words (invariant 3)", async () => {
    const other = "maths.7" as ResourceId;
    await Promise.all([
      store().create(pin("mastery")),
      store().create(pin("mastery", { id: pinId(other, "mastery"), resource: other })),
    ]);
    expect((await store().list()).filter(({ words }) => words === "mastery")).toHaveLength(2);
  });

  it("are taken away once, and pinned again as if they had never been", async () => {
    const made = pin("the rota");
    await store().create(made);
    const { version = "" } = (await store().find(made.id)) ?? {};
    await requestsOf(opened(), removal, () => store().remove(made.id, version));
    await store().remove(made.id, version);
    expect(await store().find(made.id)).toBeUndefined();
    expect(await store().create(made)).toEqual(made);
  });
}
